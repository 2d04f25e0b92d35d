package jp.akashi.selfcheck;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import jp.akashi.scheme.AppropriateMeans;
import jp.akashi.scheme.ObligationItem;
import jp.akashi.scheme.Truth;
import org.jspecify.annotations.Nullable;

/**
 * One obligation item with what the applicant says of it.
 *
 * @param applies by the edition's condition: FALSE is proposed as not applicable, OPEN until asked
 * @param means in their order; conditions of means included
 * @param counted numbers of the means that count for this applicant
 * @param said null while nothing was said
 * @param missing numbers of counted means that are neither adopted nor replaced; empty: satisfied
 * @param version for the next change; 0 while nothing was said
 */
public record SelfCheckView(
    ObligationItem item,
    Truth applies,
    List<AppropriateMeans> means,
    Set<Integer> counted,
    @Nullable ItemAnswer said,
    Set<Integer> missing,
    @Nullable Instant answeredAt,
    int version) {

  public boolean isAnswered() {
    return said != null;
  }

  /** Whether the applicant's own answer meets the item's rule of means. */
  public boolean isSatisfied() {
    return said != null && (!said.applies() || missing.isEmpty());
  }
}
