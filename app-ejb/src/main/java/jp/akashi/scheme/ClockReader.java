package jp.akashi.scheme;

import java.time.Period;
import jp.akashi.calendar.ClockRule;
import jp.akashi.calendar.DayKind;
import jp.akashi.calendar.Direction;
import jp.akashi.calendar.HolidayRule;

/** Reads the time limits of an edition. */
final class ClockReader {

  private static final String LENGTH = "length";
  private static final String FIRST_DAY = "first_day_counted";

  private ClockReader() {}

  static SchemeClock clock(EditionRecord row) {
    return new SchemeClock(
        row.text("code"),
        row.bilingual("name"),
        rule(row),
        row.textOrNull("fixed_date"),
        row.text("start_event"),
        row.bilingual("start"),
        row.text("must_act"),
        row.text("expiry_action"),
        row.bilingual("expiry"),
        row.periods("reminders_before_due"),
        row.number("extensions_max"),
        row.periodOrNull("extension_length"),
        row.origin());
  }

  private static ClockRule rule(EditionRecord row) {
    DayKind kind = row.word(DayKind.class, "day_kind");
    Direction direction = row.word(Direction.class, "direction");
    return new ClockRule(
        length(row, kind),
        kind,
        direction,
        row.word(HolidayRule.class, "holiday_rule"),
        countsFirstDay(row, kind, direction));
  }

  private static Period length(EditionRecord row, DayKind kind) {
    Period length = row.period(LENGTH);
    if (kind == DayKind.BUSINESS && length.toTotalMonths() != 0) {
      row.wrong(LENGTH, "edition.cell.businessDays");
      return Period.ZERO;
    }
    return length;
  }

  private static boolean countsFirstDay(EditionRecord row, DayKind kind, Direction direction) {
    boolean counted = row.yes(FIRST_DAY);
    if (counted && (kind == DayKind.BUSINESS || direction == Direction.BEFORE)) {
      row.wrong(FIRST_DAY, "edition.cell.firstDay");
      return false;
    }
    return counted;
  }
}
