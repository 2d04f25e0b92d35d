package jp.akashi.application;

import java.time.Instant;
import java.util.Optional;

/**
 * When the clocks of a case run out. The process models name a clock of the edition by its code
 * where a step waits; what that code means for this case (length, kind of days, holidays) is known
 * here and never to the engine. It is asked while a step is taken and also by the engine itself,
 * with no person signed in.
 */
public interface CaseDeadlines {

  /**
   * The last moment in time of a clock.
   *
   * @param number the case, whose edition says what the code means
   * @param clockCode code of the edition, such as {@code K03}
   * @param from when the clock starts
   */
  Instant due(ApplicationNumber number, String clockCode, Instant from);

  /**
   * When the next of the edition's reminders of a time limit is due: at the start of that day in
   * Japan; empty where none is left.
   *
   * @param due the limit, extended or not
   * @param after only reminders later than this moment
   */
  Optional<Instant> reminder(
      ApplicationNumber number, String clockCode, Instant due, Instant after);

  /**
   * The day a clock names by counting back from the first day on site, at its start in Japan; the
   * first day itself where the case's edition has no such clock; empty where no audit is planned.
   */
  Optional<Instant> beforeOnSite(ApplicationNumber number, String clockCode);
}
