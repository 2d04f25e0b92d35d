package jp.akashi.recheck;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One certification in the list of a campaign.
 *
 * @param due last day in time, in Japan
 * @param droppedBecause why there is nothing to check any more, or null
 * @param stated whether the holder has said what they changed
 */
public record RecheckLine(
    String certificate,
    String holder,
    String from,
    LocalDate due,
    boolean overdue,
    RecheckState state,
    @Nullable DropReason droppedBecause,
    boolean stated) {

  static RecheckLine of(Recheck recheck, LocalDate today) {
    return new RecheckLine(
        recheck.certificate().number().value(),
        recheck.certificate().holder().name(),
        recheck.stoodOn(),
        recheck.due(),
        recheck.isOverdue(today),
        recheck.stateOn(today),
        recheck.droppedBecause(today),
        recheck.statement() != null);
  }
}
