package jp.akashi.scheme;

/** What it leads to when a required document has not been prepared. */
public enum IfNotPrepared {
  /** Correction is requested at intake; not accepted until complete. */
  CORRECTION,
  /** Accepted; proposed as a major finding against its items. */
  FINDING_MAJOR,
  /** Accepted; proposed as a minor finding against its items. */
  FINDING_MINOR,
  /** Recorded; the clock's rule applies. */
  INFORMATION,
  /** A document of the body: the stage cannot be left without it. */
  GATE_BLOCKED;

  /** Whether it becomes a proposed finding instead of an obstacle to acceptance. */
  public boolean isFinding() {
    return this == FINDING_MAJOR || this == FINDING_MINOR;
  }
}
