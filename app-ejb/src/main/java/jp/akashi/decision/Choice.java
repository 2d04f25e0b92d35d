package jp.akashi.decision;

/** What a member of the committee votes on certifying. */
public enum Choice {
  FOR,
  AGAINST,
  ABSTAIN
}
