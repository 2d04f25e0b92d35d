package jp.akashi.calendar;

/** To which side of its event a time limit is counted. */
public enum Direction {
  /** Forward from the event. */
  AFTER,
  /** Back from the event. */
  BEFORE
}
