package jp.akashi.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * One line of the agenda of an on-site audit.
 *
 * @param day in Japan
 * @param start time of day, such as {@code 09:30}
 * @param topic what is looked at
 * @param who who of the team looks at it
 */
@Embeddable
public record AgendaLine(
    @Column(name = "day") LocalDate day,
    @Column(name = "start") String start,
    @Column(name = "topic") String topic,
    @Column(name = "who") String who) {

  private static final Pattern TIME_OF_DAY = Pattern.compile("([01]?\\d|2[0-3]):[0-5]\\d");

  /** Whether it says when, what and who. */
  public boolean isComplete() {
    return day != null
        && start != null
        && TIME_OF_DAY.matcher(start).matches()
        && topic != null
        && !topic.isBlank()
        && who != null
        && !who.isBlank();
  }
}
