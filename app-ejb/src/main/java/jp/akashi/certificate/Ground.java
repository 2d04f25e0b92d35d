package jp.akashi.certificate;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Grounds of the edition's rules on which a certification is suspended (R26) or withdrawn (R29).
 */
public enum Ground {
  DEMAND_UNMET(Explanation.Measure.SUSPENSION),
  REPORT_OVERDUE(Explanation.Measure.SUSPENSION),
  SERIOUS_INCIDENT(Explanation.Measure.SUSPENSION),
  AUDIT_REFUSED(Explanation.Measure.SUSPENSION),
  HOLDER_REQUEST(Explanation.Measure.SUSPENSION),
  SUSPENSION_EXPIRED(Explanation.Measure.WITHDRAWAL),
  SUSPENSION_BREACHED(Explanation.Measure.WITHDRAWAL),
  FRAUD(Explanation.Measure.WITHDRAWAL),
  OBSTRUCTION(Explanation.Measure.WITHDRAWAL),
  FALSE_REPORT(Explanation.Measure.WITHDRAWAL);

  private final Explanation.Measure measure;

  Ground(Explanation.Measure measure) {
    this.measure = measure;
  }

  public boolean allows(Explanation.Measure intended) {
    return measure == intended;
  }

  /** The grounds of a measure. */
  public static List<Ground> of(Explanation.Measure measure) {
    return Arrays.stream(values()).filter(ground -> ground.allows(measure)).toList();
  }

  /** Whether it is there on that day, as far as it needs a suspension, its end or its breach. */
  boolean isGiven(@Nullable Suspension suspension, LocalDate day) {
    return switch (this) {
      case SUSPENSION_EXPIRED -> suspension != null && suspension.isOver(day);
      case SUSPENSION_BREACHED -> suspension != null;
      default -> true;
    };
  }
}
