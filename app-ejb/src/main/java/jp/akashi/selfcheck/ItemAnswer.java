package jp.akashi.selfcheck;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the applicant says of one obligation item.
 *
 * @param notApplicableReason why the item does not apply; null where it applies
 * @param means answers by number of the means
 * @param evidence codes of the case's required documents that show it
 * @param shownOnSite whether it is shown on site, where no document can show it
 * @param note anything else, or null
 */
public record ItemAnswer(
    @Nullable String notApplicableReason,
    Map<Integer, MeansAnswer> means,
    Set<String> evidence,
    Boolean shownOnSite,
    @Nullable String note) {

  private static final String ON_SITE = "SHOWN_ON_SITE";

  /** In short, what was written in words comes after this. */
  public static final String WORDS = "：";

  public ItemAnswer {
    notApplicableReason =
        notApplicableReason == null || notApplicableReason.isBlank() ? null : notApplicableReason;
    means = means == null ? Map.of() : Map.copyOf(means);
    evidence = evidence == null ? Set.of() : Set.copyOf(evidence);
    shownOnSite = Boolean.TRUE.equals(shownOnSite);
  }

  public boolean applies() {
    return notApplicableReason == null;
  }

  /** Whether something is said to be done and nothing to show it. */
  boolean lacksEvidence() {
    return applies()
        && means.values().stream().anyMatch(answer -> answer.choice() != MeansChoice.NOT_ADOPTED)
        && evidence.isEmpty()
        && !shownOnSite;
  }

  /** Numbers of the means answered like that. */
  public Set<Integer> chosen(MeansChoice choice) {
    return means.entrySet().stream()
        .filter(answer -> answer.getValue().choice() == choice)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * In one line, for the journal: what was chosen and pointed to as codes, then what was written in
   * words, such as {@code 1=ADOPTED 2=EQUIVALENT A07：入退室は守衛が記録する。}
   */
  public String inShort() {
    String written =
        Stream.concat(
                Stream.concat(
                    Stream.ofNullable(notApplicableReason),
                    new TreeMap<>(means).values().stream().map(MeansAnswer::reason)),
                Stream.ofNullable(note))
            .filter(text -> text != null && !text.isBlank())
            .collect(Collectors.joining("／"));
    String chosen =
        Stream.concat(
                applies()
                    ? new TreeMap<>(means)
                        .entrySet().stream().map(m -> m.getKey() + "=" + m.getValue().choice())
                    : Stream.of("NOT_APPLICABLE"),
                Stream.concat(
                    evidence.stream().sorted(), shownOnSite ? Stream.of(ON_SITE) : Stream.empty()))
            .collect(Collectors.joining(" "));
    return written.isEmpty() ? chosen : chosen + WORDS + written;
  }
}
