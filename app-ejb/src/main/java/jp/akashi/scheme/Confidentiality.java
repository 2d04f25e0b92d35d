package jp.akashi.scheme;

/** Who may see a document. */
public enum Confidentiality {
  /** Published after the decision, as consented. */
  PUBLIC,
  /** Those on the case and the applicant. */
  CASE,
  /** With a record, those auditing, reviewing or deciding the case. */
  SECRET,
  /**
   * May itself be managed information: inspection on site preferred, a copy for the audit team
   * only.
   */
  MANAGED
}
