package jp.akashi.disposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.akashi.calendar.BusinessDays;
import jp.akashi.scheme.Provenance;
import jp.akashi.scheme.ShippedEdition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The days from which documents may be disposed of, by the shipped edition. */
@Tag("M24")
class RetentionRulesTest {

  private static final LocalDate ENDED = day("2026-12-01");

  /** A certification of three years and the cycle that would follow. */
  private static final Certification EXPIRED =
      new Certification(day("2026-12-01"), day("2029-11-30"), day("2032-11-30"), day("2029-11-30"));

  private final RetentionRules rules =
      new RetentionRules(ShippedEdition.content(), new BusinessDays());

  @ParameterizedTest
  @CsvSource({
    "2026-12-01, 2031-12-02",
    // the last day of the year, kept to the last day of the year
    "2026-12-31, 2032-01-01",
    // a leap day has none of its own five years on: kept to the last day of that February
    "2028-02-29, 2033-03-01",
    "2027-02-28, 2032-02-29",
    "2027-03-01, 2032-03-02"
  })
  void recordsOfACaseWithoutCertificationStayFiveYearsAfterTheLastEntry(
      String ended, String disposalOn) {
    Retention kept = rules.of("R-CASE", without(day(ended)));
    assertThat(kept.disposalOn()).isEqualTo(day(disposalOn));
    assertThat(kept.reason()).isEqualTo(Retention.Reason.LAST_ENTRY);
    assertThat(kept.isDue(day(disposalOn).minusDays(1))).isFalse();
    assertThat(kept.isDue(day(disposalOn))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-01, 2027-04-15",
    // day 45 is a Sunday in the new year's holidays: the time to object ends on the 4th
    "2026-11-19, 2027-04-04",
    "2027-10-18, 2028-03-01"
  })
  void evidenceOfACaseWithoutCertificationGoesNinetyDaysAfterTheTimeToObject(
      String ended, String disposalOn) {
    Retention kept = rules.of("R-EVID", without(day(ended)));
    assertThat(kept.kind().value()).isEqualTo("R-ABORT");
    assertThat(kept.disposalOn()).isEqualTo(day(disposalOn));
    assertThat(kept.reason()).isEqualTo(Retention.Reason.OBJECTION);
  }

  @Test
  void evidenceOfACertificationStaysUntilTheFollowingCycleIsOver() {
    Retention kept = rules.of("R-EVID", certified(EXPIRED, null));
    assertThat(kept.disposalOn()).isEqualTo(day("2032-12-01"));
    assertThat(kept.isDue(day("2032-11-30"))).isFalse();
    assertThat(kept.isDue(day("2032-12-01"))).isTrue();
  }

  @Test
  void recordsOfACertificationStayForTwoCyclesEvenIfFiveYearsAreShorter() {
    Certification givenBack =
        new Certification(
            day("2026-12-01"), day("2029-11-30"), day("2032-11-30"), day("2027-01-31"));
    Retention kept = rules.of("R-CASE", certified(givenBack, null));
    assertThat(kept.disposalOn()).isEqualTo(day("2032-12-01"));
    assertThat(kept.reason()).isEqualTo(Retention.Reason.CYCLES);
  }

  @Test
  void recordsOfACertificationStayForFiveYearsEvenIfTwoCyclesAreShorter() {
    Retention kept = rules.of("R-CASE", certified(EXPIRED, null));
    assertThat(kept.disposalOn()).isEqualTo(day("2034-12-01"));
    assertThat(kept.reason()).isEqualTo(Retention.Reason.LAST_ENTRY);
  }

  @Test
  void theCycleThatFollowedCountsAsItReallyEnded() {
    Certification renewal =
        new Certification(
            day("2029-12-01"), day("2032-11-30"), day("2035-11-30"), day("2032-11-30"));
    assertThat(rules.of("R-EVID", certified(EXPIRED, renewal)).disposalOn())
        .isEqualTo(day("2032-12-01"));
    assertThat(rules.of("R-CASE", certified(EXPIRED, renewal)).disposalOn())
        .isEqualTo(day("2037-12-01"));
  }

  @Test
  void nothingFallsDueWhileACertificationLivesWhateverTheDay() {
    Certification alive =
        new Certification(day("2026-12-01"), day("2029-11-30"), day("2032-11-30"), null);
    for (String kind : new String[] {"R-CASE", "R-EVID", "R-LONG", "R-LEDGER"}) {
      Retention own = rules.of(kind, certified(alive, null));
      assertThat(own.reason()).isEqualTo(Retention.Reason.CERTIFICATION_ALIVE);
      assertThat(own.disposalOn()).as("what it would be").isNotNull();
      assertThat(own.isDue(day("2099-01-01"))).isFalse();
      Retention renewed = rules.of(kind, certified(EXPIRED, alive));
      assertThat(renewed.reason()).isEqualTo(Retention.Reason.RENEWAL_ALIVE);
      assertThat(renewed.isDue(day("2099-01-01"))).isFalse();
    }
  }

  @Test
  void nothingFallsDueWhileACaseIsOpen() {
    Retention open = rules.of("R-CASE", new CaseLife(null, false, null, null, false));
    assertThat(open.disposalOn()).isNull();
    assertThat(open.reason()).isEqualTo(Retention.Reason.CASE_OPEN);
    Retention issuing = rules.of("R-CASE", new CaseLife(ENDED, true, null, null, false));
    assertThat(issuing.reason()).isEqualTo(Retention.Reason.CASE_OPEN);
    Retention leantOn = rules.of("R-CASE", new CaseLife(ENDED, true, EXPIRED, null, true));
    assertThat(leantOn.reason()).isEqualTo(Retention.Reason.OTHER_CASE_OPEN);
    assertThat(leantOn.isDue(day("2099-01-01"))).isFalse();
  }

  @Test
  void agreementAndDecisionStayTenYearsAfterTheCertification() {
    assertThat(rules.of("R-LONG", certified(EXPIRED, null)).disposalOn())
        .isEqualTo(day("2039-12-01"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"R-CASE", "R-EVID", "R-LONG", "R-LEDGER"})
  void noClassIsEverShownAsOfficial(String kind) {
    Retention kept = rules.of(kind, without(ENDED));
    assertThat(kept.kind().origin().mayBeShownAsOfficial()).isFalse();
    assertThat(kept.kind().origin().provenance()).isEqualTo(Provenance.OURS);
  }

  private static CaseLife without(LocalDate ended) {
    return new CaseLife(ended, false, null, null, false);
  }

  private static CaseLife certified(Certification own, @Nullable Certification renewal) {
    return new CaseLife(ENDED, true, own, renewal, false);
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
