package jp.akashi.evidence;

/** What is known of a file after the scanner was asked. */
public enum ScanOutcome {
  /** The scanner looked through all of it and found nothing. */
  CLEAN,
  /** The scanner could not be asked, or did not finish: nobody opens the file until it has. */
  QUARANTINED,
  /** The body chose to scan nothing. */
  NOT_SCANNED,
  /** The scanner found something; the content is gone. */
  INFECTED
}
