package jp.akashi.decision;

/**
 * Who decides: the committee by its votes (R15, R17), or one person along the recommendation (R16).
 */
public enum Way {
  COMMITTEE,
  SINGLE
}
