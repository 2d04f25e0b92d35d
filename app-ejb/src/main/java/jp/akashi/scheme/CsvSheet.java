package jp.akashi.scheme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;

/** A table as comma-separated values: UTF-8, the first row is the headings. */
final class CsvSheet {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setRecordSeparator('\n').setQuoteMode(QuoteMode.ALL).get();

  private CsvSheet() {}

  /**
   * @throws IOException if quotes are left open or stand where none may
   */
  static EditionSheet read(String name, String text) throws IOException {
    List<String> columns = List.of();
    List<EditionSheet.Line> lines = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(text, CSVFormat.DEFAULT)) {
      for (CSVRecord row : parser) {
        if (row.getRecordNumber() == 1) {
          columns = row.toList();
        } else {
          lines.add(new EditionSheet.Line((int) row.getRecordNumber(), row.toList()));
        }
      }
    } catch (UncheckedIOException broken) {
      throw broken.getCause();
    }
    return new EditionSheet(name, columns, lines);
  }

  static String write(EditionSheet sheet) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
      printer.printRecord(sheet.columns());
      for (EditionSheet.Line line : sheet.lines()) {
        printer.printRecord(line.cells());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }
}
