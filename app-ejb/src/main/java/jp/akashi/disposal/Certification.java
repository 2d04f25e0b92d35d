package jp.akashi.disposal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A certification as far as times to keep count on it. Days are days in Japan.
 *
 * @param from first day
 * @param until last day by its term
 * @param nextUntil last day of another cycle that would follow on the term
 * @param endedOn last day if it is over, by its term or before; null while it lives
 */
record Certification(
    LocalDate from, LocalDate until, LocalDate nextUntil, @Nullable LocalDate endedOn) {

  boolean isAlive() {
    return endedOn == null;
  }

  /** The day on which it ended, or will by its term. */
  LocalDate lastDay() {
    return endedOn == null ? until : endedOn;
  }
}
