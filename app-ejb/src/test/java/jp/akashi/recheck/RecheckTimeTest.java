package jp.akashi.recheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import jp.akashi.calendar.BusinessDays;
import jp.akashi.scheme.EditionContent;
import jp.akashi.scheme.ShippedEdition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The time for re-checks is the edition's, or else the body's own. */
@Tag("M26")
class RecheckTimeTest {

  private static final LocalDate APPLIES = LocalDate.of(2027, 4, 1);
  private final BusinessDays businessDays = new BusinessDays();
  private final RecheckSetting quarter = RecheckSetting.of(Map.of("AKASHI_RECHECK_WITHIN", "P3M"));

  @Test
  void theEditionsClockCountsFromTheDayItApplies() {
    RecheckTime time = RecheckTime.of(ShippedEdition.content(), quarter);
    assertThat(time.clock()).isEqualTo("K37");
    assertThat(time.reminders())
        .containsExactly(Period.ofMonths(6), Period.ofMonths(3), Period.ofDays(30));
    assertThat(time.due(APPLIES, LocalDate.of(2025, 6, 2), businessDays))
        .isEqualTo(LocalDate.of(2028, 4, 1));
  }

  @Test
  void whoIsCertifiedOnAnEarlierEditionLaterHasTheTimeFromThenOn() {
    RecheckTime time = RecheckTime.of(ShippedEdition.content(), quarter);
    assertThat(time.due(APPLIES, APPLIES, businessDays)).isEqualTo(LocalDate.of(2028, 4, 1));
    assertThat(time.due(APPLIES, APPLIES.plusDays(1), businessDays))
        .isEqualTo(LocalDate.of(2028, 4, 2));
  }

  @Test
  void theBodysSettingCountsWhereTheEditionHasNoClock() {
    RecheckTime time = RecheckTime.of(withoutClocks(ShippedEdition.content()), quarter);
    assertThat(time.clock()).isNull();
    assertThat(time.reminders()).containsExactly(Period.ofDays(30));
    assertThat(time.due(APPLIES, APPLIES, businessDays)).isEqualTo(LocalDate.of(2027, 7, 1));
    assertThat(RecheckSetting.of(Map.of()).within()).isEqualTo(Period.ofYears(1));
    assertThatThrownBy(() -> RecheckSetting.of(Map.of("AKASHI_RECHECK_WITHIN", "ein Jahr")))
        .isInstanceOf(DateTimeParseException.class);
    assertThatThrownBy(() -> RecheckSetting.of(Map.of("AKASHI_RECHECK_WITHIN", "P0D")))
        .isInstanceOf(IllegalStateException.class);
  }

  private static EditionContent withoutClocks(EditionContent e) {
    return new EditionContent(
        e.id(),
        e.entries(),
        e.chapters(),
        e.items(),
        e.means(),
        e.requiredDocuments(),
        e.formFields(),
        List.of(),
        e.grades(),
        e.decisionRules(),
        e.auditTimeRules(),
        e.competenceAreas(),
        e.texts(),
        e.reportCounters(),
        e.mappings(),
        e.questions(),
        e.vocabulary(),
        e.elements());
  }
}
