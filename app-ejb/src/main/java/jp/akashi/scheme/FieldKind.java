package jp.akashi.scheme;

/** What a field of a form is. */
public enum FieldKind {
  /** A record of the case: nothing is filled in, the record is written in its own place. */
  RECORD,
  /** One line. */
  TEXT,
  /** Several lines. */
  LONG_TEXT,
  DATE,
  NUMBER,
  YES_NO,
  /** A statement to be ticked. */
  TICK,
  /** Rows of columns, as many as are needed. */
  TABLE;

  /** Whether a table may have such a column. */
  boolean fitsColumn() {
    return this != RECORD && this != TABLE && this != TICK;
  }
}
