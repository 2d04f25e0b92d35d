package jp.akashi.journal;

import org.jspecify.annotations.Nullable;

/**
 * What an act changed, in words or codes that a reader of the journal understands.
 *
 * @param before null where nothing stood before
 * @param after null where nothing stands now
 */
public record Change(@Nullable String before, @Nullable String after) {

  /** The act changed nothing that needs two sides. */
  public static final Change NONE = new Change(null, null);

  public static Change of(@Nullable Object before, @Nullable Object after) {
    return new Change(
        before == null ? null : before.toString(), after == null ? null : after.toString());
  }

  /** Something new stands on record. */
  public static Change to(Object after) {
    return of(null, after);
  }
}
