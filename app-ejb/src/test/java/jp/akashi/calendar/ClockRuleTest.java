package jp.akashi.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

class ClockRuleTest {

  private final BusinessDays days = new BusinessDays();

  @Test
  void threeMonthsFromTheEndOfMarchEndWithJune() {
    ClockRule rule = ClockRule.calendar(Period.parse("P3M"));
    assertThat(rule.due(date("2027-03-31"), days)).isEqualTo(date("2027-06-30"));
  }

  @Test
  void aTermWhoseFirstDayCountsEndsTheDayBeforeTheCorrespondingDay() {
    assertThat(term("P3Y").due(date("2027-04-01"), days)).isEqualTo(date("2030-03-31"));
  }

  @Test
  void aTermWithoutCorrespondingDayEndsOnTheLastDayOfTheMonth() {
    assertThat(term("P3Y").due(date("2028-02-29"), days)).isEqualTo(date("2031-02-28"));
    assertThat(term("P4Y").due(date("2028-02-29"), days)).isEqualTo(date("2032-02-28"));
  }

  @Test
  void anEndOnAHolidayMovesAsTheRuleSays() {
    LocalDate event = date("2026-04-03"); // 30 days later: Sunday 3 May
    assertThat(moved(HolidayRule.NEXT_BUSINESS_DAY, Direction.AFTER).due(event, days))
        .isEqualTo(date("2026-05-07"));
    assertThat(moved(HolidayRule.NONE, Direction.AFTER).due(event, days))
        .isEqualTo(date("2026-05-03"));
  }

  @Test
  void aLimitCountedBackMovesAwayFromItsEvent() {
    LocalDate onSite = date("2026-06-03"); // 30 days before: Monday 4 May
    assertThat(moved(HolidayRule.PREVIOUS_BUSINESS_DAY, Direction.BEFORE).due(onSite, days))
        .isEqualTo(date("2026-05-01"));
  }

  @Test
  void businessDaysStartOnTheDayAfterTheEvent() {
    ClockRule rule =
        new ClockRule(
            Period.ofDays(10), DayKind.BUSINESS, Direction.AFTER, HolidayRule.NONE, false);
    assertThat(rule.due(date("2026-12-21"), days)).isEqualTo(date("2027-01-08"));
  }

  @Test
  void businessDaysCanBeCountedBack() {
    ClockRule rule =
        new ClockRule(
            Period.ofDays(3), DayKind.BUSINESS, Direction.BEFORE, HolidayRule.NONE, false);
    assertThat(rule.due(date("2026-05-08"), days)).isEqualTo(date("2026-04-30"));
  }

  @Test
  void nonsenseIsRefused() {
    assertThatThrownBy(() -> ClockRule.calendar(Period.ofDays(-1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                new ClockRule(
                    Period.ofMonths(1), DayKind.BUSINESS, Direction.AFTER, HolidayRule.NONE, false))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                new ClockRule(
                    Period.ofDays(1), DayKind.CALENDAR, Direction.BEFORE, HolidayRule.NONE, true))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theLastMomentInTimeIsStillThatDayInJapan() {
    Instant due = JapaneseTime.endOf(date("2026-08-07"));
    assertThat(due).isEqualTo(Instant.parse("2026-08-07T14:59:59.999Z"));
    assertThat(JapaneseTime.dateOf(due)).isEqualTo(date("2026-08-07"));
    assertThat(JapaneseTime.isOver(due, due)).isFalse();
    assertThat(JapaneseTime.isOver(due, due.plusMillis(1))).isTrue();
  }

  private static ClockRule term(String length) {
    return new ClockRule(
        Period.parse(length), DayKind.CALENDAR, Direction.AFTER, HolidayRule.NONE, true);
  }

  private static ClockRule moved(HolidayRule holidayRule, Direction direction) {
    return new ClockRule(Period.ofDays(30), DayKind.CALENDAR, direction, holidayRule, false);
  }

  private static LocalDate date(String text) {
    return LocalDate.parse(text);
  }
}
