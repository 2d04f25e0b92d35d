package jp.akashi.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Between moments and days of Japan. A day ends with its last millisecond, 23:59:59.999 in
 * Asia/Tokyo: that moment is still in time, and shown as a date it is still that day. The engine's
 * timers and the database hold exactly this moment.
 */
public final class JapaneseTime {

  public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

  private JapaneseTime() {}

  public static LocalDate today(Clock clock) {
    return dateOf(clock.instant());
  }

  /** The day it is in Japan at that moment. */
  public static LocalDate dateOf(Instant moment) {
    return LocalDate.ofInstant(moment, ZONE);
  }

  public static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }

  /** The last moment in time on that day. */
  public static Instant endOf(LocalDate day) {
    return startOf(day.plusDays(1)).minus(Duration.ofMillis(1));
  }

  /** Whether the day of that due moment is over. */
  public static boolean isOver(Instant due, Instant now) {
    return dateOf(now).isAfter(dateOf(due));
  }
}
