package jp.akashi.disposal;

import java.time.LocalDate;
import jp.akashi.scheme.VocabularyTerm;
import org.jspecify.annotations.Nullable;

/**
 * How long a document is kept, and why.
 *
 * @param kind the retention class of the edition it counts by, with its origin; the Act itself
 *     knows no such time
 * @param disposalOn first day in Japan on which it may be disposed of; null where nobody knows yet.
 *     While something is kept open the day is what it would be if all ran out by its term.
 * @param reason what keeps it open, otherwise what the day counts from
 */
public record Retention(VocabularyTerm kind, @Nullable LocalDate disposalOn, Reason reason) {

  /** Why a document is kept so long. */
  public enum Reason {
    /** The case is not over, or its certificate is being made. */
    CASE_OPEN(true),
    /** The certification the case led to is not over. */
    CERTIFICATION_ALIVE(true),
    /** The certification that followed on it is not over. */
    RENEWAL_ALIVE(true),
    /** A renewal, change or surveillance of the company is open. */
    OTHER_CASE_OPEN(true),
    /** The edition gives no time for the class. */
    NO_PERIOD(true),
    /** The class's time after the last entry. */
    LAST_ENTRY(false),
    /** The end of the cycle after the one it served. */
    CYCLES(false),
    /** The class's time after the end of the certification. */
    CERTIFICATION_END(false),
    /** The class's time after the last day to object. */
    OBJECTION(false);

    private final boolean open;

    Reason(boolean open) {
      this.open = open;
    }

    /** Whether nothing may be disposed of for this reason, whatever the day. */
    public boolean isOpen() {
      return open;
    }
  }

  /** Whether it may be disposed of on that day, a hold apart. */
  public boolean isDue(LocalDate today) {
    return !reason.isOpen() && disposalOn != null && !today.isBefore(disposalOn);
  }
}
