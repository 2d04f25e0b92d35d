package jp.akashi.application;

/** The five stages a case is said to pass, in the words of everybody. */
public enum CaseStage {
  INTAKE,
  DOCUMENT_REVIEW,
  ON_SITE_AUDIT,
  DECISION,
  ISSUANCE;

  /** The stage of a state. Cases that ended without a certificate keep the first. */
  public static CaseStage of(CaseState state) {
    if (state == CaseState.GRANTED) {
      return ISSUANCE;
    }
    if (!state.isUnderWay() || state.compareTo(CaseState.DOCUMENT_REVIEW) < 0) {
      return INTAKE;
    }
    if (state.compareTo(CaseState.ON_SITE_AUDIT) < 0) {
      return DOCUMENT_REVIEW;
    }
    return state.compareTo(CaseState.TECHNICAL_REVIEW) < 0 ? ON_SITE_AUDIT : DECISION;
  }
}
