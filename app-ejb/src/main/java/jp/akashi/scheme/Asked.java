package jp.akashi.scheme;

/** Who answers a question behind the conditions. */
public enum Asked {
  /** The applicant, when applying. */
  APPLICATION,
  /** The holder, when giving notice of a change. */
  CHANGE,
  /** Nobody: it comes from the record. */
  DERIVED
}
