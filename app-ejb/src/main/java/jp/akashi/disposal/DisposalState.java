package jp.akashi.disposal;

/** Where a disposal stands. */
public enum DisposalState {
  /** A second person has to decide. */
  PROPOSED,
  /** A second person approved it; keys are being destroyed. */
  APPROVED,
  /** A second person said no; the documents are as before. */
  REJECTED,
  /** Every document is dealt with. */
  EXECUTED
}
