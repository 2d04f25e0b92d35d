package jp.akashi.scheme;

/** The answer of a condition: an unanswered question leaves it open. */
public enum Truth {
  TRUE,
  FALSE,
  OPEN;

  public static Truth of(boolean value) {
    return value ? TRUE : FALSE;
  }

  public Truth not() {
    return switch (this) {
      case TRUE -> FALSE;
      case FALSE -> TRUE;
      case OPEN -> OPEN;
    };
  }

  /** False if either is false, else open if either is open. */
  public Truth and(Truth other) {
    if (this == FALSE || other == FALSE) {
      return FALSE;
    }
    return this == OPEN || other == OPEN ? OPEN : TRUE;
  }

  /** True if either is true, else open if either is open. */
  public Truth or(Truth other) {
    return not().and(other.not()).not();
  }
}
