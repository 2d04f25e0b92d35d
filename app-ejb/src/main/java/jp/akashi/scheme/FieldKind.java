package jp.akashi.scheme;

/** What a field of a form is. */
public enum FieldKind {
  /** A record of the case: nothing is filled in, the record is written in its own place. */
  RECORD
}
