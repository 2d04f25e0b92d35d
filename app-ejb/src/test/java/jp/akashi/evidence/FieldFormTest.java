package jp.akashi.evidence;

import static jp.akashi.evidence.CheckedFixture.NOW;
import static jp.akashi.evidence.CheckedFixture.TODAY;
import static jp.akashi.evidence.CheckedFixture.required;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.Written;
import jp.akashi.refusal.FieldError;
import jp.akashi.refusal.OutOfOrder;
import jp.akashi.scheme.FormFields;
import jp.akashi.scheme.ShippedEdition;
import org.junit.jupiter.api.Test;

/** A form that is filled in counts once nothing of it is open. */
class FieldFormTest {

  private static final Written YAMADA = new Written("yamada", NOW);
  private static final List<FieldError> OPEN =
      List.of(new FieldError("since", "form.open", "いつからの事故を書いたか", "Incidents since"));
  private final FormFields list = ShippedEdition.content().fieldsOf("A17");
  private final CaseDocument document =
      new CaseDocument(ApplicationNumber.of(2026, 1), "A17", "yamada", NOW);

  private FieldForm form(String asOf, List<FieldError> open) {
    FormAnswers answers = new FormAnswers(Map.of("as-of", asOf), Map.of(), Set.of("incidents"));
    return FieldForm.of(list, answers, open, document);
  }

  private List<String> found(FieldForm form) {
    DateOrder order = new DateOrder(new CaseFolder(List.of()));
    DocumentState state = form.standing(document);
    return CheckedFixture.said(form.findings(required("A17"), state, TODAY, order));
  }

  private void filled(boolean complete) {
    document.fill(Set.of(), Map.of("as-of", "2026-12-01"), complete, YAMADA);
  }

  @Test
  void whatIsBegunWaitsAndSaysWhatIsOpen() {
    filled(false);
    assertThat(form("2026-12-01", OPEN).standing(document)).isEqualTo(DocumentState.AWAITED);
    assertThat(found(form("2026-12-01", OPEN)))
        .containsExactly("stop form.open [いつからの事故を書いたか, Incidents since]");
    assertThat(found(FieldForm.of(list, FormAnswers.EMPTY, OPEN, document)))
        .containsExactly("stop finding.missing []");
  }

  @Test
  void whatIsFinishedCounts() {
    filled(true);
    assertThat(form("2026-12-01", List.of()).standing(document)).isEqualTo(DocumentState.SUBMITTED);
    assertThat(found(form("2026-12-01", List.of()))).isEmpty();
  }

  @Test
  void whatCountedWaitsAgainWhereTheFormAsksMore() {
    filled(true);
    assertThat(form("2026-12-01", OPEN).standing(document)).isEqualTo(DocumentState.AWAITED);
    document.accept();
    assertThat(form("2026-12-01", OPEN).standing(document)).isEqualTo(DocumentState.ACCEPTED);
  }

  @Test
  void ageCountsFromItsAsOfDate() {
    filled(true);
    assertThat(found(form("2026-11-01", List.of()))).isEmpty();
    assertThat(found(form("2026-10-31", List.of())))
        .containsExactly("stop finding.tooOld [2026-11-30]");
  }

  @Test
  void whatWasGivenBackStaysSoUntilItIsFinishedAgain() {
    filled(true);
    document.giveBack("期間が足りません。");
    filled(false);
    assertThat(document.state()).isEqualTo(DocumentState.RETURNED);
    assertThat(found(form("2026-12-01", OPEN))).contains("stop finding.returned []");
    filled(true);
    assertThat(document.state()).isEqualTo(DocumentState.SUBMITTED);
  }

  @Test
  void whatWasTakenIsNotReplacedByHalfAForm() {
    filled(true);
    document.accept();
    assertThatThrownBy(() -> filled(false)).isInstanceOf(OutOfOrder.class);
    assertThat(document.filled()).containsEntry("as-of", "2026-12-01");
  }

  @Test
  void whatWasSaidOnOtherFieldsStaysAside() {
    document.fill(Set.of(), Map.of("gone", "残すもの", "as-of", "2026-11-01"), false, YAMADA);
    document.fill(Set.of("as-of"), Map.of("since", "2025-12-01"), false, YAMADA);
    assertThat(document.filled())
        .containsOnly(Map.entry("gone", "残すもの"), Map.entry("since", "2025-12-01"));
  }

  @Test
  void theDigestOfWhatIsDecidedOnTellsWhatWasFilledIn() {
    String nothing = document.contentSha256();
    filled(true);
    String first = document.contentSha256();
    document.fill(Set.of("as-of"), Map.of("as-of", "2026-11-30"), true, YAMADA);
    assertThat(nothing).isNull();
    assertThat(first).hasSize(64).isNotEqualTo(document.contentSha256());
  }
}
