package jp.akashi.scheme;

/** Where an item is judged. */
public enum AuditMethod {
  /** From documents. */
  DOCUMENT,
  /** Only on site. */
  ON_SITE,
  /** The rule from documents, the practice on site. */
  BOTH
}
