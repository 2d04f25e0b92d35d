package jp.akashi.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The holder's opportunity to explain (弁明の機会, R27, R30).
 *
 * @param measure what the body intends
 * @param facts what it rests on; the holder reads it
 * @param offeredOn day of the notice, JST
 * @param until last day to explain, JST
 * @param answer what the holder said; null as long as nothing was said
 */
@Embeddable
public record Explanation(
    @Column(name = "explanation_measure") @Enumerated(EnumType.STRING) Measure measure,
    @Column(name = "explanation_facts") String facts,
    @Column(name = "explanation_offered_on") LocalDate offeredOn,
    @Column(name = "explanation_until") LocalDate until,
    @Column(name = "explanation_answer") @Nullable String answer) {

  /** What the body may intend. */
  public enum Measure {
    SUSPENSION,
    WITHDRAWAL
  }

  /** The same opportunity, taken. */
  Explanation answered(String said) {
    return new Explanation(measure, facts, offeredOn, until, said);
  }

  /** Whether the holder spoke, or let the time pass, by that day. */
  public boolean isHeard(LocalDate day) {
    return answer != null || day.isAfter(until);
  }

  /**
   * Whether this opportunity allows the measure on that day; who heard of withdrawal heard of less.
   */
  boolean allows(Measure intended, LocalDate day) {
    return isHeard(day) && (measure == intended || measure == Measure.WITHDRAWAL);
  }
}
