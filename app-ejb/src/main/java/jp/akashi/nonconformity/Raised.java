package jp.akashi.nonconformity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.akashi.refusal.OutOfOrder;
import org.jspecify.annotations.Nullable;

/**
 * What an auditor found.
 *
 * @param item number of the obligation item that is not met
 * @param grade of the edition: {@code major} or {@code minor}
 * @param description the facts, never blank
 * @param due last day in Japan to have it corrected
 * @param planDue last day in Japan to hand in a plan, or null where the grade asks for none
 * @param by sign-in name of the auditor
 */
public record Raised(
    String item,
    String grade,
    Origin origin,
    String description,
    LocalDate due,
    @Nullable LocalDate planDue,
    String by,
    Instant at) {

  /**
   * Refuses what was raised already: pressed twice, or by two people at the same time.
   *
   * @param before the nonconformities of the case
   * @throws OutOfOrder if an open one states the same facts of the item
   */
  void refuseRepeated(List<NonconformityView> before) {
    before.stream()
        .filter(one -> one.state() != NonconformityState.VERIFIED)
        .filter(one -> one.item().equals(item) && one.origin() == origin)
        .filter(one -> one.description().equals(description))
        .findFirst()
        .ifPresent(
            one -> {
              throw new OutOfOrder("nonconformity.raisedAlready", item, one.code());
            });
  }
}
