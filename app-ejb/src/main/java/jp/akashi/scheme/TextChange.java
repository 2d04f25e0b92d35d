package jp.akashi.scheme;

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
