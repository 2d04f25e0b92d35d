package jp.akashi.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * Business days of the body: every day but Saturdays, Sundays, national holidays and 29 December to
 * 3 January. All dates are of Japan. Counting never includes the day it starts from: the day after
 * is day 1.
 */
@ApplicationScoped
public class BusinessDays {

  /** The last day whose holidays are known; nothing can be due later. */
  public static final LocalDate LAST = LocalDate.of(NationalHolidays.LAST_YEAR, 12, 31);

  private static final MonthDay YEAR_END = MonthDay.of(12, 29);
  private static final MonthDay YEAR_START = MonthDay.of(1, 3);

  private final NationalHolidays holidays = new NationalHolidays();

  public boolean isBusinessDay(LocalDate date) {
    return !isWeekend(date) && !isTurnOfTheYear(date) && !holidays.contains(date);
  }

  /** The date itself if it is a business day, else the next one that is. */
  public LocalDate sameOrNext(LocalDate date) {
    return firstFrom(date, 1);
  }

  /** The date itself if it is a business day, else the last one before it that is. */
  public LocalDate sameOrPrevious(LocalDate date) {
    return firstFrom(date, -1);
  }

  /**
   * The n-th business day after a date, which is itself not counted.
   *
   * @param days 0 or more; 0 gives the date itself, business day or not
   */
  public LocalDate plus(LocalDate date, int days) {
    return step(date, days, 1);
  }

  /**
   * The n-th business day before a date, which is itself not counted.
   *
   * @param days 0 or more; 0 gives the date itself, business day or not
   */
  public LocalDate minus(LocalDate date, int days) {
    return step(date, days, -1);
  }

  /**
   * Business days from one date to another: those after {@code from} up to and including {@code
   * to}. Negative when {@code to} is earlier: then those after {@code to} up to and including
   * {@code from}. With today and a due date it is the number in あとN営業日 or N営業日遅れ.
   */
  public int between(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return -between(to, from);
    }
    return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isBusinessDay).count();
  }

  private LocalDate step(LocalDate date, int days, int direction) {
    if (days < 0) {
      throw new IllegalArgumentException("A number of days cannot be negative: " + days);
    }
    LocalDate day = date;
    for (int left = days; left > 0; left--) {
      day = firstFrom(day.plusDays(direction), direction);
    }
    return day;
  }

  private LocalDate firstFrom(LocalDate date, int direction) {
    LocalDate day = date;
    while (!isBusinessDay(day)) {
      day = day.plusDays(direction);
    }
    return day;
  }

  private static boolean isWeekend(LocalDate date) {
    return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private static boolean isTurnOfTheYear(LocalDate date) {
    MonthDay day = MonthDay.from(date);
    return !day.isBefore(YEAR_END) || !day.isAfter(YEAR_START);
  }
}
