package jp.akashi.scheme;

/** Whether a required document is always needed. */
public enum Necessity {
  /** Always (inspection on site and "not prepared" included). */
  MANDATORY,
  /** When its condition holds. */
  CONDITIONAL
}
