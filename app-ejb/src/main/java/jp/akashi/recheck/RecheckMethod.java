package jp.akashi.recheck;

/** How a certification was checked against a younger edition. */
public enum RecheckMethod {
  /** By what the holder stated and handed over. */
  DOCUMENTS,
  /** In a renewal, change or surveillance case that runs on the younger edition. */
  CASE
}
