package jp.akashi.nonconformity;

/** Where a nonconformity was noticed. */
public enum Origin {
  DOCUMENT_REVIEW,
  ON_SITE,
  /** A required document was not prepared (R34; domain 8.6 row 2). */
  NOT_PREPARED
}
