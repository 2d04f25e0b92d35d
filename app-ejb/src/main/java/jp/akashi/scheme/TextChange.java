package jp.akashi.scheme;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What changed in the text of one column: what stands before and behind the change is the same.
 *
 * @param column of the row
 * @param start what both begin with
 * @param before what only the older says
 * @param after what only the younger says
 * @param end what both end with
 */
public record TextChange(String column, String start, String before, String after, String end) {

  private static final Pattern LANGUAGE = Pattern.compile("_(ja|en)$");

  /** The language of the text, {@code ja} or {@code en}; null where the column has none. */
  public @Nullable String language() {
    Matcher language = LANGUAGE.matcher(column);
    return language.find() ? language.group(1) : null;
  }

  /** The column without its language. */
  public String plainColumn() {
    return LANGUAGE.matcher(column).replaceAll("");
  }

  /** Whether people read it on a page in that language. */
  public boolean isRead(String pageLanguage) {
    return language() == null || pageLanguage.equals(language());
  }

  static TextChange of(String column, String older, String younger) {
    int[] old = older.codePoints().toArray();
    int[] young = younger.codePoints().toArray();
    int shorter = Math.min(old.length, young.length);
    int start = 0;
    while (start < shorter && old[start] == young[start]) {
      start++;
    }
    int end = 0;
    while (end < shorter - start && old[old.length - 1 - end] == young[young.length - 1 - end]) {
      end++;
    }
    return new TextChange(
        column,
        new String(old, 0, start),
        new String(old, start, old.length - start - end),
        new String(young, start, young.length - start - end),
        new String(old, old.length - end, end));
  }
}
