package jp.akashi.scheme;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import jp.akashi.refusal.InvalidInput;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The tables of an edition as the sheets of a workbook, whose cells are all formatted as text. */
final class Xlsx {

  private static final Logger LOG = LoggerFactory.getLogger(Xlsx.class);
  private static final int MOST_ROWS = 100_000;
  private static final int MOST_COLUMNS = 100;
  private static final int WIDTH = 24;

  private static final String TEXT = "@";

  private static final String FORMATS = "xl/styles.xml";

  private Xlsx() {}

  static byte[] write(List<EditionSheet> sheets) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(file, "Akashi", "1.0")) {
      for (EditionSheet sheet : sheets) {
        write(workbook.newWorksheet(sheet.name()), sheet);
      }
      workbook.finish();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return file.toByteArray();
  }

  private static void write(Worksheet worksheet, EditionSheet sheet) throws IOException {
    for (int column = 0; column < sheet.columns().size(); column++) {
      worksheet.style(column).format(TEXT).set();
      worksheet.value(0, column, sheet.columns().get(column));
      worksheet.style(0, column).bold().format(TEXT).set();
      worksheet.width(column, WIDTH);
    }
    worksheet.freezePane(0, 1);
    int row = 0;
    for (EditionSheet.Line line : sheet.lines()) {
      row++;
      for (int column = 0; column < line.cells().size(); column++) {
        String cell = line.cells().get(column);
        if (!cell.isEmpty()) {
          worksheet.value(row, column, cell);
          worksheet.style(row, column).format(TEXT).set();
        }
      }
    }
    worksheet.finish();
  }

  /**
   * Reads every sheet. Cells that do not hold what was typed into them are noted.
   *
   * @param names of the files in the workbook
   * @throws InvalidInput if it is no workbook
   */
  static List<EditionSheet> read(Path file, Collection<String> names, EditionErrors errors) {
    List<EditionSheet> sheets = new ArrayList<>();
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), options(names));
        Stream<Sheet> all = workbook.getSheets()) {
      for (Sheet sheet : (Iterable<Sheet>) all::iterator) {
        sheets.add(read(sheet, errors));
      }
    } catch (InvalidInput tooMuch) {
      throw tooMuch;
    } catch (IOException | RuntimeException broken) {
      // a damaged workbook fails in the library in ways it does not name
      LOG.info("A workbook could not be read: {}", broken.toString());
      throw new InvalidInput("file", "edition.file.broken");
    }
    return sheets;
  }

  /**
   * Reads the values, and how they are shown where that is said: a day is a number. A value that is
   * none becomes an error cell.
   */
  private static ReadingOptions options(Collection<String> names) {
    return new ReadingOptions(names.contains(FORMATS), true);
  }

  private static EditionSheet read(Sheet sheet, EditionErrors errors) throws IOException {
    List<String> columns = List.of();
    List<EditionSheet.Line> lines = new ArrayList<>();
    String name = sheet.getName().strip();
    try (Stream<Row> rows = sheet.openStream()) {
      Iterator<Row> each = rows.iterator();
      while (each.hasNext()) {
        Row row = each.next();
        refuseTooMany(sheet, row);
        List<String> cells = cells(row, columns.size());
        if (columns.isEmpty()) {
          columns = cells;
        } else if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
          lines.add(new EditionSheet.Line(row.getRowNum(), cells));
        }
        new XlsxRow(name, row, columns).note(errors);
      }
    }
    return new EditionSheet(name, columns, lines);
  }

  private static void refuseTooMany(Sheet sheet, Row row) {
    if (row.getRowNum() > MOST_ROWS || row.getCellCount() > MOST_COLUMNS) {
      throw new InvalidInput(
          "file", "edition.file.sheetTooLarge", sheet.getName(), MOST_ROWS, MOST_COLUMNS);
    }
  }

  /** The text of a row's cells, as many as there are headings, without empty ones at the end. */
  private static List<String> cells(Row row, int headings) {
    List<String> cells = new ArrayList<>(Collections.nCopies(headings, ""));
    for (Cell cell : row) {
      String text = cell == null ? "" : XlsxRow.text(cell);
      if (!text.isEmpty()) {
        while (cells.size() <= cell.getColumnIndex()) {
          cells.add("");
        }
        cells.set(cell.getColumnIndex(), text);
      }
    }
    return cells;
  }
}
