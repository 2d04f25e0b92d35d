package jp.akashi.refusal;

import org.jspecify.annotations.Nullable;

/** The form was filled in on an older version than the one now on record (412). */
public class Stale extends Refusal {

  private static final long serialVersionUID = 1L;
  private final int current;

  public Stale(int current) {
    super("form.stale", current);
    this.current = current;
  }

  /** The version now on record. */
  public int current() {
    return current;
  }

  /**
   * Refuses a form begun on an older version.
   *
   * @throws Stale if the two differ
   */
  public static void unlessSame(int expected, int current) {
    if (expected != current) {
      throw new Stale(current);
    }
  }

  /**
   * Refuses an act that rests on an older version, where the caller says on which.
   *
   * @param read null where they do not say
   * @throws Stale if it is another
   */
  public static void unlessRead(@Nullable Integer read, int current) {
    if (read != null) {
      unlessSame(read, current);
    }
  }
}
