package jp.akashi.selfcheck;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the applicant says of one obligation item.
 *
 * @param notApplicableReason why the item does not apply; null where it applies
 * @param means answers by number of the means
 * @param evidence codes of the case's required documents that show it
 * @param note anything else, or null
 */
public record ItemAnswer(
    @Nullable String notApplicableReason,
    Map<Integer, MeansAnswer> means,
    Set<String> evidence,
    @Nullable String note) {

  public ItemAnswer {
    notApplicableReason =
        notApplicableReason == null || notApplicableReason.isBlank() ? null : notApplicableReason;
    means = means == null ? Map.of() : Map.copyOf(means);
    evidence = evidence == null ? Set.of() : Set.copyOf(evidence);
  }

  public boolean applies() {
    return notApplicableReason == null;
  }

  /** Numbers of the means answered like that. */
  public Set<Integer> chosen(MeansChoice choice) {
    return means.entrySet().stream()
        .filter(answer -> answer.getValue().choice() == choice)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }
}
