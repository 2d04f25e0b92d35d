package jp.akashi.scheme;

/** Whether the means rule counts a means. */
public enum MeansLevel {
  /** Counted. */
  REQUIRED,
  /** Never counted; not adopting it is no nonconformity. */
  RECOMMENDED
}
