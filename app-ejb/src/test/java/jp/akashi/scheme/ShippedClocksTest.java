package jp.akashi.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.Objects;
import jp.akashi.calendar.BusinessDays;
import jp.akashi.calendar.Direction;
import org.junit.jupiter.api.Test;

/** The time limits of the shipped edition, as dates. */
class ShippedClocksTest {

  private final EditionContent edition = ShippedEdition.content();
  private final BusinessDays days = new BusinessDays();

  @Test
  void aCertificationOfFirstAprilIsValidToTheEndOfMarchThreeYearsOn() {
    assertThat(edition.clock("K22").due(LocalDate.of(2027, 4, 1), days))
        .isEqualTo(LocalDate.of(2030, 3, 31));
  }

  @Test
  void theBodysReportIsDueAtTheEndOfJune() {
    SchemeClock report = edition.clock("K38");
    LocalDate due = report.due(LocalDate.of(2027, 3, 31), days);
    assertThat(due).isEqualTo(LocalDate.of(2027, 6, 30));
    assertThat(MonthDay.parse(Objects.requireNonNull(report.fixedDate())))
        .isEqualTo(MonthDay.from(due));
  }

  @Test
  void theLimitForCorrectionMovesPastGoldenWeekAndRemindsBefore() {
    SchemeClock correction = edition.clock("K01");
    LocalDate requested = LocalDate.of(2026, 4, 3);
    LocalDate due = correction.due(requested, days);
    assertThat(due).isEqualTo(LocalDate.of(2026, 5, 7));
    assertThat(correction.reminders(requested, due))
        .containsExactly(
            LocalDate.of(2026, 4, 23), LocalDate.of(2026, 4, 30), LocalDate.of(2026, 5, 6));
  }

  @Test
  void aLimitIsExtendedAsOftenAsTheEditionSays() {
    SchemeClock correction = edition.clock("K01");
    LocalDate due = LocalDate.of(2026, 5, 7);
    assertThat(correction.extended(due, 0, days)).isEqualTo(LocalDate.of(2026, 6, 8));
    assertThatThrownBy(() -> correction.extended(due, 1, days)).isInstanceOf(NoExtension.class);
    assertThatThrownBy(() -> edition.clock("K02").extended(due, 0, days))
        .isInstanceOf(NoExtension.class);
  }

  @Test
  void everyClockGivesADateWheneverItStarts() {
    LocalDate.of(2026, 11, 1)
        .datesUntil(LocalDate.of(2027, 6, 1))
        .forEach(
            event ->
                assertThat(edition.clocks()).allSatisfy(clock -> isOnTheRightSide(clock, event)));
  }

  private void isOnTheRightSide(SchemeClock clock, LocalDate event) {
    LocalDate due = clock.due(event, days);
    boolean back = clock.rule().direction() == Direction.BEFORE;
    assertThat(back ? due.isBefore(event) : due.isAfter(event)).as(clock.code()).isTrue();
    assertThat(clock.rule().length()).isNotEqualTo(Period.ZERO);
  }
}
