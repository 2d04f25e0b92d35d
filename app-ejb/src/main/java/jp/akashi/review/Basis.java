package jp.akashi.review;

/** What a judgement rests on. */
public enum Basis {
  /** The documents handed in (文書審査). */
  DOCUMENTS,
  /** What was seen on site (現地審査). */
  ON_SITE
}
