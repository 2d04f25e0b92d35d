package jp.akashi.decision;

/** How a case was decided. */
public enum Outcome {
  GRANTED,
  REFUSED
}
