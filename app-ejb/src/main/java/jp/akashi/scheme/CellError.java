package jp.akashi.scheme;

import java.util.List;

/**
 * One cell, or one sheet, of a file that cannot be taken as it is; or that is, and should be known.
 *
 * @param sheet name of the sheet or of the file in the archive; of a catalogue the place in it, as
 *     a JSON pointer or an XPath
 * @param row counted from 1, of a catalogue the line; 0 where the whole sheet is meant
 * @param column heading of the column; empty where the whole row is meant
 * @param value what stands there now, shortened
 * @param code key of the message that says how to put it right
 * @param arguments what the message inserts
 */
public record CellError(
    String sheet, int row, String column, String value, String code, List<Object> arguments) {

  /** The place in one word, such as {@code items/14/means_rule}. */
  public String place() {
    String inRow = row == 0 || sheet.startsWith("/") ? sheet : sheet + "/" + row;
    return column.isEmpty() ? inRow : inRow + "/" + column;
  }
}
