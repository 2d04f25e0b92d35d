package jp.akashi.scheme;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/**
 * A row of a sheet, and what a spreadsheet made of what was typed into it: 1-2 becomes a day and
 * 5.10 becomes 5.1, so that only text is taken where text is meant.
 */
record XlsxRow(String sheet, Row row, List<String> columns) {

  private static final int LONGEST = 20;
  private static final String NOT_TEXT = "edition.cell.notText";

  /** The formats of days that no workbook writes out, those of East Asia among them. */
  private static final Set<Integer> DAYS =
      Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58);

  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");
  private static final Pattern DAY = Pattern.compile("[yd]", Pattern.CASE_INSENSITIVE);

  /** What stands in a cell; a day as ISO 8601 writes it. */
  static String text(Cell cell) {
    if (isNumber(cell)) {
      return isDay(cell)
          ? cell.asDate().toLocalDate().toString()
          : text(cell.asNumber().stripTrailingZeros());
    }
    String text = cell.getType() == CellType.STRING ? cell.getText() : cell.getRawValue();
    return text == null ? "" : text;
  }

  /** An exponent stays where it is large: a few characters must not become a text of any length. */
  private static String text(BigDecimal number) {
    boolean isLong = number.scale() < -LONGEST || number.scale() > LONGEST;
    return isLong ? number.toString() : number.toPlainString();
  }

  private static boolean isNumber(Cell cell) {
    return cell.getType() == CellType.NUMBER && cell.getValue() != null;
  }

  private static boolean isDay(Cell cell) {
    return isFormatOfDays(cell.getDataFormatId(), cell.getDataFormatString())
        && cell.asDate().toLocalTime().equals(LocalTime.MIDNIGHT);
  }

  private static boolean isFormatOfDays(@Nullable Integer id, @Nullable String format) {
    return format == null
        ? id != null && DAYS.contains(id)
        : DAY.matcher(LITERAL.matcher(format).replaceAll("")).find();
  }

  /** Notes every cell that does not hold what was typed into it. */
  void note(EditionErrors errors) {
    for (Cell cell : row) {
      String code = cell == null ? null : wrong(cell);
      if (code != null) {
        errors.add(sheet, row.getRowNum(), heading(cell), text(cell), code);
      }
    }
  }

  private @Nullable String wrong(Cell cell) {
    return switch (cell.getType()) {
      case FORMULA -> "edition.cell.formula";
      case ERROR -> "edition.cell.error";
      case BOOLEAN -> isOfTable(cell) ? NOT_TEXT : null;
      case NUMBER -> !isNumber(cell) || !isOfTable(cell) || isMeant(cell) ? null : NOT_TEXT;
      default -> null;
    };
  }

  /** Of other sheets and columns it is told that they are not to be there at all. */
  private boolean isOfTable(Cell cell) {
    return EditionTable.named(sheet)
        .filter(table -> table.columns().contains(heading(cell)))
        .isPresent();
  }

  private boolean isMeant(Cell cell) {
    return isDay(cell)
        ? asksForDay(cell)
        : EditionTable.named(sheet)
            .filter(table -> table.takesNumber(heading(cell), cell.asNumber()))
            .isPresent();
  }

  /** Only an edition's description of itself asks for days, each in a row of its own. */
  private boolean asksForDay(Cell cell) {
    int key = columns.indexOf("key");
    return sheet.equals(EditionTable.EDITION.name())
        && heading(cell).equals("value")
        && key >= 0
        && row.getCellText(key).matches("(.+\\.)?date");
  }

  private String heading(Cell cell) {
    int column = cell.getColumnIndex();
    return column < columns.size() ? columns.get(column) : cell.getAddress().toString();
  }
}
