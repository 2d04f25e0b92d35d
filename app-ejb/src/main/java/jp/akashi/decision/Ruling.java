package jp.akashi.decision;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import jp.akashi.refusal.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * What is decided and why.
 *
 * @param outcome null is refused
 * @param reasons never blank
 * @param items reasons by number of each obligation item that is not met; only for a refusal (R20)
 * @param hash of the file the decider read; null for the file as it stands now
 */
public record Ruling(
    @Nullable Outcome outcome,
    @Nullable String reasons,
    @Nullable Map<String, String> items,
    @Nullable String hash) {

  public Ruling {
    items = items == null ? Map.of() : Map.copyOf(items);
  }

  /**
   * A refusal states a reason for every item that is not met.
   *
   * @throws InvalidInput naming what is missing
   */
  void check(Collection<String> unmet) {
    InvalidInput.Check check =
        new InvalidInput.Check()
            .that(outcome != null, "outcome", "required")
            .text(reasons, "reasons", 4000);
    if (outcome == Outcome.REFUSED) {
      unmet.forEach(item -> check.that(isGiven(item), "items." + item, "required"));
    }
    check.orRefuse();
  }

  /** Whether the whole and each of these items has its reason. */
  boolean states(Collection<String> unmet) {
    return reasons != null && !reasons.isBlank() && unmet.stream().allMatch(this::isGiven);
  }

  private boolean isGiven(String item) {
    return !items.getOrDefault(item, "").isBlank();
  }

  /** The reasons as the applicant reads them: each item first, then the whole. */
  String said() {
    String each =
        items.entrySet().stream()
            .filter(entry -> !entry.getValue().isBlank())
            .sorted(Map.Entry.comparingByKey())
            .map(entry -> "・" + entry.getKey() + "　" + entry.getValue())
            .collect(Collectors.joining("\n"));
    return each.isEmpty() ? reasons : each + "\n" + reasons;
  }
}
