package jp.akashi.scheme;

/** What a case is about. */
public enum CaseKind {
  /** A first application. */
  INITIAL,
  /** A renewal for a new term. */
  RENEWAL,
  /** A notice of change or return. */
  CHANGE,
  /** The holder's yearly report. */
  ANNUAL_REPORT,
  /** A check during the term, suspension and the like. */
  SURVEILLANCE
}
