package jp.akashi.scheme;

/** The life of an edition. */
public enum EditionState {
  /** Being written. */
  DRAFT,
  /** Checked by a second person. */
  REVIEWED,
  /** The minister's approval, or the notice to them, is on record (Act, Article 71). */
  APPROVED,
  /** New cases begin on it. */
  ACTIVE,
  /** Cases that began on it stay on it; new ones do not. */
  SUPERSEDED;

  /** Whether the rows of the edition can no longer change. */
  public boolean isFixed() {
    return this == ACTIVE || this == SUPERSEDED;
  }
}
