package jp.akashi.scheme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether every table is there, with its columns, and every cell holds text that can be kept. */
final class SheetForm {

  /** As many characters as a cell of a spreadsheet holds. */
  private static final int LONGEST = 32_767;

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

  private final EditionSheets sheets;

  SheetForm(EditionSheets sheets) {
    this.sheets = sheets;
  }

  /** Notes every deviation. */
  void check() {
    Set<String> known =
        EditionTable.ALL.stream().map(EditionTable::name).collect(Collectors.toSet());
    sheets.all().stream()
        .filter(sheet -> !known.contains(sheet.name()))
        .forEach(sheet -> sheets.errors().sheet(sheet.name(), "edition.sheet.unknown"));
    EditionTable.ALL.forEach(this::check);
  }

  private void check(EditionTable table) {
    EditionSheet sheet = sheets.sheet(table.name());
    if (sheet == null) {
      if (!table.isOptional()) {
        sheets.errors().sheet(table.name(), "edition.sheet.missing");
      }
      return;
    }
    List<String> missing = new ArrayList<>(table.columns());
    missing.removeAll(sheet.columns());
    missing.removeAll(table.later());
    missing.forEach(column -> heading(table, column, "edition.column.missing"));
    Set<String> seen = new HashSet<>();
    for (String column : sheet.columns()) {
      if (!table.columns().contains(column)) {
        heading(table, column, "edition.column.unknown");
      } else if (!seen.add(column)) {
        heading(table, column, "edition.column.twice");
      }
    }
    sheet.lines().forEach(line -> check(sheet, line));
  }

  private void heading(EditionTable table, String column, String code) {
    sheets.errors().add(table.name(), 1, column, "", code);
  }

  private void check(EditionSheet sheet, EditionSheet.Line line) {
    if (line.cells().size() > sheet.columns().size()) {
      sheets.errors().add(sheet.name(), line.row(), "", "", "edition.row.tooLong");
      return;
    }
    for (int i = 0; i < line.cells().size(); i++) {
      String cell = line.cells().get(i);
      if (cell.length() > LONGEST) {
        add(sheet, line, i, "tooLong", LONGEST);
      } else if (CONTROL.matcher(cell).find()) {
        add(sheet, line, i, "edition.cell.control");
      }
    }
  }

  private void add(
      EditionSheet sheet, EditionSheet.Line line, int column, String code, Object... arguments) {
    String heading = sheet.columns().get(column);
    sheets
        .errors()
        .add(sheet.name(), line.row(), heading, line.cells().get(column), code, arguments);
  }
}
