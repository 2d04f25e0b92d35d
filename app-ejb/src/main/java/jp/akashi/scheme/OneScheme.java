package jp.akashi.scheme;

import java.util.Optional;
import jp.akashi.refusal.OutOfOrder;

/**
 * A body runs one scheme at a time here: a case begins on the one edition in force, and nobody is
 * asked for which scheme. So an edition of another stays a draft while one is in force.
 */
final class OneScheme {

  private OneScheme() {}

  /** The scheme of the edition in force, where this edition is of another; empty if it is not. */
  static Optional<String> otherThan(SchemeEdition edition, Optional<SchemeEdition> inForce) {
    return inForce.map(SchemeEdition::scheme).filter(scheme -> !scheme.equals(edition.scheme()));
  }

  /**
   * @throws OutOfOrder if an edition of another scheme is in force
   */
  static void refuse(SchemeEdition edition, Optional<SchemeEdition> inForce) {
    Optional<String> other = otherThan(edition, inForce);
    if (other.isPresent()) {
      throw new OutOfOrder("edition.otherScheme", edition.scheme(), other.get());
    }
  }
}
