package jp.akashi.calendar;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameter;
import de.focus_shift.jollyday.core.ManagerParameters;
import de.focus_shift.jollyday.core.impl.JapaneseBridgingHolidayManager;
import java.net.URL;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * National holidays of Japan (Act No. 178 of 1948), substitutes and days between holidays included,
 * for the years {@value #FIRST_YEAR} to {@value #LAST_YEAR}. A holiday that falls on a Sunday is
 * given on its substitute only.
 */
final class NationalHolidays {

  static final int FIRST_YEAR = 2019;
  static final int LAST_YEAR = 2099;
  private static final String TABLE = "national-holidays.xml";

  private final HolidayManager holidays = HolidayManager.getInstance(table());
  private final Map<Integer, Set<LocalDate>> byYear = new ConcurrentHashMap<>();

  /**
   * @throws IllegalArgumentException outside the years of the table: a wrong legal date would be
   *     worse than none
   */
  boolean contains(LocalDate date) {
    if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException("No holiday table for " + date);
    }
    return byYear.computeIfAbsent(date.getYear(), this::holidaysOf).contains(date);
  }

  private Set<LocalDate> holidaysOf(int year) {
    return holidays.getHolidays(Year.of(year)).stream()
        .map(holiday -> holiday.getDate())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static ManagerParameter table() {
    URL table = Objects.requireNonNull(NationalHolidays.class.getResource(TABLE), TABLE);
    ManagerParameter parameter = ManagerParameters.create(table);
    parameter.setProperty("manager.impl", JapaneseBridgingHolidayManager.class.getName());
    return parameter;
  }
}
