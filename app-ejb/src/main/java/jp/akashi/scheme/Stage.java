package jp.akashi.scheme;

/** A part of a case, in the order of its life. */
public enum Stage {
  /** Up to submission. */
  APPLY,
  /** Completeness check to acceptance. */
  INTAKE,
  /** Whether to take it on, and the audit time. */
  APPLICATION_REVIEW,
  /** Quotation to agreement. */
  AGREEMENT,
  /** Appointing the team, objection. */
  TEAM,
  /** Judging from documents. */
  DOCUMENT_REVIEW,
  /** Plan to closing meeting. */
  ONSITE,
  /** Correction and verification. */
  FINDINGS,
  /** The audit report. */
  REPORT,
  /** Technical review and decision. */
  DECISION,
  /** Certificate, register, ledger. */
  ISSUANCE,
  /** After issue. */
  MAINTENANCE,
  /** Demand, suspension, withdrawal. */
  ENFORCEMENT
}
