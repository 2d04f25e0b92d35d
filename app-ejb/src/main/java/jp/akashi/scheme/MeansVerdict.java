package jp.akashi.scheme;

import java.util.Set;

/**
 * What the means rule says of an applicant's choice.
 *
 * @param missing numbers of the means still to be adopted or replaced; for {@link
 *     MeansRule#AT_LEAST_ONE} any one of them is enough
 */
public record MeansVerdict(Set<Integer> missing) {

  public boolean isSatisfied() {
    return missing.isEmpty();
  }
}
