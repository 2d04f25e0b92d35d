package jp.akashi.review;

/** When interests are declared (M7: at the assignment and again after the audit). */
public enum Occasion {
  /** Before the evaluation, or whenever something becomes known during it. */
  BEFORE,
  /** After the on-site audit, before its report is handed in. */
  AFTER
}
