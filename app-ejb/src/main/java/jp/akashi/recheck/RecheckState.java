package jp.akashi.recheck;

import java.util.EnumSet;
import java.util.Set;

/** Where the re-check of a certification stands. */
public enum RecheckState {
  /** Nobody has checked it yet. */
  OPEN,
  /** It was checked and does not conform; it is to be corrected and checked again. */
  NONCONFORMING,
  /** It conforms to the younger edition. */
  CONFORMING,
  /** There is nothing to check any more. */
  DROPPED;

  private static final Set<RecheckState> UNSETTLED = EnumSet.of(OPEN, NONCONFORMING);

  /** Whether nothing is left to do. */
  public boolean isSettled() {
    return !UNSETTLED.contains(this);
  }

  static Set<RecheckState> unsettled() {
    return Set.copyOf(UNSETTLED);
  }
}
