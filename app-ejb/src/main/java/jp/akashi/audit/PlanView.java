package jp.akashi.audit;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it is shown.
 *
 * @param proposedDays person-days by the edition's rules
 * @param changeWanted what the applicant wants changed, or null
 */
public record PlanView(
    int position,
    PlanContent content,
    BigDecimal proposedDays,
    String sentBy,
    Instant sentAt,
    @Nullable Instant agreedAt,
    @Nullable String changeWanted) {

  static PlanView of(AuditPlan plan) {
    return new PlanView(
        plan.position(),
        plan.content(),
        plan.proposedDays(),
        plan.sentBy(),
        plan.sentAt(),
        plan.agreedAt(),
        plan.changeWanted());
  }
}
