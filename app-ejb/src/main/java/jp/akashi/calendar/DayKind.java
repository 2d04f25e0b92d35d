package jp.akashi.calendar;

/** Which days a time limit counts. */
public enum DayKind {
  /** Every day, holidays included. */
  CALENDAR,
  /** Business days only, see {@link BusinessDays}. */
  BUSINESS
}
