package jp.akashi.scheme;

/** The life of an edition. */
public enum EditionState {
  /** Being written. */
  DRAFT,
  /** Checked by a second person. */
  REVIEWED,
  /** The minister's approval, or the notice to them, is on record (Act, Article 71). */
  APPROVED,
  /** Its first day is fixed and still to come. */
  SCHEDULED,
  /** New cases begin on it. */
  ACTIVE,
  /** Cases that began on it stay on it; new ones do not. */
  SUPERSEDED;

  /** Whether cases begin, began or will begin on it, so that it stays as it is. */
  public boolean isFixed() {
    return this == SCHEDULED || this == ACTIVE || this == SUPERSEDED;
  }

  /** Whether its content may still be replaced: afterwards it is what was approved. */
  public boolean isOpen() {
    return this == DRAFT || this == REVIEWED;
  }
}
