package jp.akashi.scheme;

/** From which date to submission the age of a document is measured. */
public enum FreshnessMeasure {
  /** Its date of issue. */
  ISSUE_TO_SUBMISSION,
  /** The date its contents were made or reviewed. */
  AS_OF_DATE_TO_SUBMISSION,
  /** The day the check, training or test was completed. */
  COMPLETION_TO_SUBMISSION
}
