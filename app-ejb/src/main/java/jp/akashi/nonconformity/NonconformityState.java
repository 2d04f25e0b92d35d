package jp.akashi.nonconformity;

/** Where a nonconformity stands. */
public enum NonconformityState {
  /** The applicant has it. */
  ISSUED,
  /** The applicant reported cause, correction and corrective action. */
  REPORTED,
  /** An auditor found the report not sufficient: the applicant has it again. */
  INSUFFICIENT,
  /** An auditor verified the correction and its effect. */
  VERIFIED;

  /** Whether it is the applicant who has to do something. */
  public boolean isApplicants() {
    return this == ISSUED || this == INSUFFICIENT;
  }
}
