package jp.akashi.paper;

import org.jspecify.annotations.Nullable;

/**
 * What became of our seal on a file.
 *
 * @param reason what the seal was given for, such as a certificate number; null where there is none
 */
public record SealFinding(State state, @Nullable String reason) {

  /** How the seal was found. */
  public enum State {
    /** There is no seal of ours. */
    NONE,
    /** Sealed by us and changed afterwards. */
    BROKEN,
    /** Sealed by us and unchanged to the last byte. */
    WHOLE
  }

  static final SealFinding NONE = new SealFinding(State.NONE, null);
}
