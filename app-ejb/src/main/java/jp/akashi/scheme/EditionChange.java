package jp.akashi.scheme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one row from one edition to another.
 *
 * @param table such as {@code items}
 * @param key what names the row within its table
 * @param from what named it in the older edition; null unless it was renumbered
 * @param texts the columns that differ, in order; of a row that is only there once, all that hold
 *     something
 * @param before where it came from in the older; null if it is new
 * @param after where it comes from in the younger; null if it is gone
 */
public record EditionChange(
    String table,
    String key,
    @Nullable String from,
    Kind kind,
    List<TextChange> texts,
    @Nullable Origin before,
    @Nullable Origin after) {

  /** What happened to a row. */
  public enum Kind {
    /** Only the younger has it. */
    ADDED,
    /** Only the older has it. */
    REMOVED,
    /** It says something else. */
    CHANGED,
    /** It stands under another number; what it says may have changed a little as well. */
    RENUMBERED,
    /** It says the same and comes from elsewhere. */
    ORIGIN
  }
}
