package jp.akashi.scheme;

import java.util.Set;
import java.util.TreeSet;

/**
 * How the means of an obligation item count. Counted are the required means whose own condition
 * holds ({@link AppropriateMeans#counts}); recommended ones never.
 */
public enum MeansRule {
  /** Every one is adopted, no substitute. */
  ALL,
  /** One or more; an equivalent with a reason counts. */
  AT_LEAST_ONE,
  /** Each is adopted, or replaced by an equivalent with a reason that the auditor judges. */
  EQUIVALENT_ALLOWED;

  /** Whether an equivalent with a reason may stand in for a means. */
  public boolean allowsEquivalents() {
    return this != ALL;
  }

  /**
   * Judges what an applicant has done about the means of an item.
   *
   * @param counted numbers of the means that count for this applicant
   * @param adopted numbers of the means adopted as written
   * @param replaced numbers of the means replaced by an equivalent, with its reason
   */
  public MeansVerdict judge(Set<Integer> counted, Set<Integer> adopted, Set<Integer> replaced) {
    Set<Integer> missing = new TreeSet<>(counted);
    missing.removeAll(adopted);
    if (allowsEquivalents()) {
      missing.removeAll(replaced);
    }
    if (this == AT_LEAST_ONE && missing.size() < counted.size()) {
      missing.clear();
    }
    return new MeansVerdict(Set.copyOf(missing));
  }
}
