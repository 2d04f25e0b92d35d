package jp.akashi.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BusinessDaysTest {

  private final BusinessDays days = new BusinessDays();
  private final NationalHolidays holidays = new NationalHolidays();

  @Test
  void theHolidaysOf2026AreThoseOfTheCabinetOffice() {
    assertThat(holidaysOnWeekdays(2026))
        .containsExactly(
            date("2026-01-01"),
            date("2026-01-12"),
            date("2026-02-11"),
            date("2026-02-23"),
            date("2026-03-20"),
            date("2026-04-29"),
            date("2026-05-04"),
            date("2026-05-05"),
            date("2026-05-06"), // for Sunday 3 May
            date("2026-07-20"),
            date("2026-08-11"),
            date("2026-09-21"),
            date("2026-09-22"), // between two holidays
            date("2026-09-23"),
            date("2026-10-12"),
            date("2026-11-03"),
            date("2026-11-23"));
  }

  @Test
  void theMovedHolidaysOfTheGamesAndTheAccessionAreKnown() {
    assertThat(holidaysOnWeekdays(2019))
        .contains(date("2019-04-30"), date("2019-05-01"), date("2019-05-02"), date("2019-10-22"))
        .doesNotContain(date("2019-12-23"));
    assertThat(holidaysOnWeekdays(2021))
        .contains(date("2021-07-22"), date("2021-07-23"), date("2021-08-09"))
        .doesNotContain(date("2021-07-19"), date("2021-08-11"), date("2021-10-11"));
  }

  @Test
  void theEquinoxesOfTheTableFollowTheAlmanacsFormula() {
    IntStream.rangeClosed(NationalHolidays.FIRST_YEAR, NationalHolidays.LAST_YEAR)
        .mapToObj(year -> Stream.of(equinox(year, 3, 20.8431), equinox(year, 9, 23.2488)))
        .flatMap(equinoxes -> equinoxes)
        .map(day -> day.getDayOfWeek().getValue() == 7 ? day.plusDays(1) : day)
        .forEach(day -> assertThat(holidays.contains(day)).as(day.toString()).isTrue());
  }

  @Test
  void aYearHasNoMoreHolidaysThanTheLawNames() {
    IntStream.rangeClosed(2022, NationalHolidays.LAST_YEAR)
        .forEach(
            year -> {
              long count = daysOf(year).filter(holidays::contains).count();
              assertThat(count).as(String.valueOf(year)).isBetween(16L, 17L);
            });
  }

  @Test
  void goldenWeekIsSteppedOver() {
    assertThat(days.plus(date("2026-05-01"), 1)).isEqualTo(date("2026-05-07"));
    assertThat(days.sameOrNext(date("2026-05-02"))).isEqualTo(date("2026-05-07"));
    assertThat(days.sameOrPrevious(date("2026-05-06"))).isEqualTo(date("2026-05-01"));
  }

  @Test
  void theTurnOfTheYearIsSteppedOver() {
    assertThat(days.plus(date("2026-12-28"), 1)).isEqualTo(date("2027-01-04"));
    assertThat(days.minus(date("2027-01-04"), 1)).isEqualTo(date("2026-12-28"));
    assertThat(days.isBusinessDay(date("2026-12-29"))).isFalse();
    assertThat(days.isBusinessDay(date("2028-01-03"))).isFalse();
    assertThat(days.isBusinessDay(date("2027-01-04"))).isTrue();
  }

  @Test
  void theDayAfterIsDayOne() {
    assertThat(days.plus(date("2026-11-24"), 10)).isEqualTo(date("2026-12-08"));
    assertThat(days.plus(date("2026-11-22"), 1)).isEqualTo(date("2026-11-24"));
    assertThat(days.plus(date("2026-11-22"), 0)).isEqualTo(date("2026-11-22"));
  }

  @Test
  void theDistanceToADueDateIsCountedInBusinessDays() {
    assertThat(days.between(date("2026-12-25"), date("2027-01-05"))).isEqualTo(3);
    assertThat(days.between(date("2027-01-05"), date("2026-12-25"))).isEqualTo(-3);
    assertThat(days.between(date("2026-11-24"), date("2026-11-24"))).isZero();
    assertThat(days.between(date("2026-11-20"), date("2026-11-23"))).isZero();
  }

  @Test
  void aDateOutsideTheTableIsRefusedInsteadOfGuessed() {
    assertThatThrownBy(() -> days.isBusinessDay(date("2101-03-01")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2101");
  }

  private List<LocalDate> holidaysOnWeekdays(int year) {
    return daysOf(year)
        .filter(day -> day.getDayOfWeek().getValue() < 6)
        .filter(holidays::contains)
        .toList();
  }

  private static Stream<LocalDate> daysOf(int year) {
    return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
  }

  private static LocalDate equinox(int year, int month, double constant) {
    int since = year - 1980;
    int day = (int) Math.floor(constant + 0.242194 * since) - Math.floorDiv(since, 4);
    return MonthDay.of(month, day).atYear(year);
  }

  private static LocalDate date(String text) {
    return LocalDate.parse(text);
  }
}
