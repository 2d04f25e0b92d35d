package jp.akashi.calendar;

/** What happens when the day a time limit ends on is no business day. */
public enum HolidayRule {
  /** It stays: validity, statutory limits, retention. */
  NONE,
  /** It moves to the next business day. */
  NEXT_BUSINESS_DAY,
  /** It moves to the business day before. */
  PREVIOUS_BUSINESS_DAY
}
