package jp.akashi.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.Period;

/**
 * How a time limit becomes a date. Months and years are added by the calendar, the end of a shorter
 * month being its last day (31 March and three months give 30 June). The day of the event is not
 * counted, unless {@code firstDayCounted}: then the limit ends the day before the corresponding
 * day, or on the last day of the month where that month has no corresponding day (Civil Code,
 * Article 143, paragraph 2).
 *
 * @param length not negative; in whole days where business days are counted
 * @param firstDayCounted only for calendar days counted forward
 */
@Embeddable
public record ClockRule(
    Period length,
    @Column(name = "day_kind") @Enumerated(EnumType.STRING) DayKind dayKind,
    @Enumerated(EnumType.STRING) Direction direction,
    @Column(name = "holiday_rule") @Enumerated(EnumType.STRING) HolidayRule holidayRule,
    @Column(name = "first_day_counted") boolean firstDayCounted) {

  public ClockRule {
    if (length.isNegative()) {
      throw new IllegalArgumentException("A time limit cannot be negative: " + length);
    }
    if (dayKind == DayKind.BUSINESS && length.toTotalMonths() != 0) {
      throw new IllegalArgumentException("Business days are counted in days: " + length);
    }
    if (firstDayCounted && (dayKind == DayKind.BUSINESS || direction == Direction.BEFORE)) {
      throw new IllegalArgumentException("The first day counts only in calendar days, forward");
    }
  }

  /** Calendar days after the event, never moved, the first day not counted. */
  public static ClockRule calendar(Period length) {
    return new ClockRule(length, DayKind.CALENDAR, Direction.AFTER, HolidayRule.NONE, false);
  }

  /** The rule of an extension, counted from the due date; that day is not counted. */
  public ClockRule extension(Period by) {
    return new ClockRule(by, dayKind, direction, holidayRule, false);
  }

  /** The last day in time (or, counted back, the last day to act before the event), in Japan. */
  public LocalDate due(LocalDate event, BusinessDays businessDays) {
    LocalDate end = unmoved(event, businessDays);
    return switch (holidayRule) {
      case NONE -> end;
      case NEXT_BUSINESS_DAY -> businessDays.sameOrNext(end);
      case PREVIOUS_BUSINESS_DAY -> businessDays.sameOrPrevious(end);
    };
  }

  /** The day the limit would end on if no holiday moved it. */
  public LocalDate unmoved(LocalDate event, BusinessDays businessDays) {
    return dayKind == DayKind.BUSINESS ? countBusiness(event, businessDays) : countCalendar(event);
  }

  private LocalDate countBusiness(LocalDate event, BusinessDays businessDays) {
    return direction == Direction.AFTER
        ? businessDays.plus(event, length.getDays())
        : businessDays.minus(event, length.getDays());
  }

  private LocalDate countCalendar(LocalDate event) {
    if (direction == Direction.BEFORE) {
      return event.minus(length);
    }
    LocalDate end = event.plus(length);
    return firstDayCounted && hasCorrespondingDay(event, end) ? end.minusDays(1) : end;
  }

  private boolean hasCorrespondingDay(LocalDate event, LocalDate end) {
    return length.getDays() != 0 || end.getDayOfMonth() == event.getDayOfMonth();
  }
}
