package jp.akashi.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.akashi.refusal.FieldError;
import jp.akashi.scheme.FormFields;
import jp.akashi.scheme.ShippedEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What fits the fields of a form, and what is still to be filled in. */
class FormCheckTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final Map<String, String> DAYS =
      Map.of("as-of", "2026-12-01", "since", "2025-12-01");
  private static final Map<String, String> INCIDENT =
      Map.of(
          "day",
          "2026-05-01",
          "what",
          "図面の置き忘れ",
          "information",
          "図面",
          "outside",
          "no",
          "measures",
          "持出簿を改めた。");
  private final FormFields list = ShippedEdition.content().fieldsOf("A17");
  private final FormCheck check = new FormCheck(list, TODAY);

  @SafeVarargs
  private static FormAnswers incidents(Map<String, String> values, Map<String, String>... rows) {
    return new FormAnswers(values, Map.of("incidents", List.of(rows)), Set.of());
  }

  private static List<String> said(List<FieldError> errors) {
    return errors.stream().map(error -> error.field() + " " + error.code()).toList();
  }

  @Test
  void nothingIsOpenOnceEverythingNecessaryIsThere() {
    assertThat(said(check.missing(FormAnswers.EMPTY)))
        .containsExactly("as-of form.open", "since form.open", "incidents form.openRowsOrNone");
    assertThat(check.missing(incidents(DAYS, INCIDENT))).isEmpty();
    FormAnswers none = new FormAnswers(DAYS, Map.of(), Set.of("incidents"));
    assertThat(check.missing(none)).isEmpty();
    assertThat(check.wrong(none)).isEmpty();
  }

  @Test
  void aRowThatIsBegunIsFinished() {
    FormAnswers begun = incidents(DAYS, INCIDENT, Map.of("what", "持出し", "outside", "yes"));
    assertThat(said(check.missing(begun)))
        .containsExactly(
            "incidents.1.day form.openInRow",
            "incidents.1.information form.openInRow",
            "incidents.1.measures form.openInRow");
    assertThat(check.missing(begun).get(0).arguments())
        .containsExactly(
            "起きた日又は知った日",
            "Day it happened or became known",
            "事故及びそのおそれ",
            "Incidents and suspicions",
            2);
    assertThat(check.missing(incidents(DAYS, INCIDENT, Map.of("what", " ")))).isEmpty();
  }

  @Test
  void theStatementThatThereIsNoneAndRowsExcludeEachOther() {
    FormAnswers both =
        new FormAnswers(DAYS, Map.of("incidents", List.of(INCIDENT)), Set.of("incidents"));
    assertThat(said(check.wrong(both))).containsExactly("incidents form.noneAndRows");
  }

  @ParameterizedTest
  @CsvSource({
    "as-of, 2026-12-02, form.asOfFuture",
    "since, 2026-13-01, date.form",
    "since, きのう, date.form",
    "colour, blue, form.unknownField",
    "day, 2026-05-01, form.unknownField",
    "incidents, none, form.unknownField"
  })
  void whatDoesNotFitIsNamed(String field, String text, String code) {
    FormAnswers given = new FormAnswers(Map.of(field, text), Map.of(), Set.of());
    assertThat(said(check.wrong(check.narrowed(given)))).containsExactly(field + " " + code);
  }

  @Test
  void whatDoesNotFitInARowIsNamedWithItsRow() {
    Map<String, String> row = Map.of("outside", "maybe", "colour", "blue");
    assertThat(said(check.wrong(incidents(DAYS, INCIDENT, row))))
        .containsExactly("incidents.1.outside form.yesNo", "incidents.1.colour form.unknownField");
    String long200 = "長".repeat(201);
    assertThat(said(check.wrong(incidents(DAYS, Map.of("information", long200)))))
        .containsExactly("incidents.0.information tooLong");
    FormAnswers many =
        new FormAnswers(DAYS, Map.of("incidents", Collections.nCopies(101, INCIDENT)), Set.of());
    assertThat(said(check.wrong(many))).containsExactly("incidents form.tooManyRows");
  }

  @Test
  void wideDigitsAreReadAsNarrowOnes() {
    FormAnswers wide = incidents(Map.of("as-of", "２０２６－１１－３０"), Map.of("day", "２０２６-０５-０１"));
    FormAnswers narrow = check.narrowed(wide);
    assertThat(narrow.value("as-of")).isEqualTo("2026-11-30");
    assertThat(narrow.rows("incidents").get(0)).containsEntry("day", "2026-05-01");
  }

  @Test
  void aNecessaryTickIsTicked() {
    FormCheck consent = new FormCheck(ShippedEdition.content().fieldsOf("A30"), TODAY);
    assertThat(said(consent.missing(FormAnswers.EMPTY))).contains("entry form.openTick").hasSize(4);
    FormAnswers no = new FormAnswers(Map.of("entry", "no"), Map.of(), Set.of());
    assertThat(said(consent.wrong(no))).containsExactly("entry form.yesNo");
  }

  @Test
  void whatIsKeptComesBackAndWhatHasNoFieldLiesAside() {
    FormAnswers given = incidents(DAYS, INCIDENT, Map.of("what", "持出し"));
    assertThat(FormAnswers.of(given.flat(), list)).isEqualTo(given);
    assertThat(FormAnswers.aside(given.flat(), list)).isEmpty();
    FormFields other = ShippedEdition.content().fieldsOf("A34");
    assertThat(FormAnswers.of(given.flat(), other).isEmpty()).isTrue();
    assertThat(FormAnswers.aside(given.flat(), other)).isEqualTo(given.flat());
  }
}
