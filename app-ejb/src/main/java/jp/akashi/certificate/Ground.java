package jp.akashi.certificate;

import java.util.Arrays;
import java.util.List;

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

  /** Whether only a suspended certification can be withdrawn on this ground. */
  boolean needsSuspension() {
    return this == SUSPENSION_EXPIRED || this == SUSPENSION_BREACHED;
  }
}
