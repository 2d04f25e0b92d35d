package jp.akashi.scheme;

/** A record that every case has, whatever its edition asks: forms may consist of it. */
public enum CaseRecord {
  /** The application itself: title, scope, and the answers to the edition's questions. */
  APPLICATION,
  /** The sites where managed information is handled. */
  SITES,
  /** The self-check of every obligation item. */
  SELF_CHECK,
  /** The items said not to apply, each with its reason. */
  NOT_APPLICABLE_ITEMS,
  /** What of the applicant may be published. */
  CONSENT
}
