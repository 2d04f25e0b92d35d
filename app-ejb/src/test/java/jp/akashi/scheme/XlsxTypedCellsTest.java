package jp.akashi.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a spreadsheet made of what was typed into it: it is never taken for what was meant. */
class XlsxTypedCellsTest {

  private static final int DATE = 13;

  @ParameterizedTest
  @CsvSource({
    "items, 3, title_ja, 5.1",
    "items, 3, source, 46024",
    "items, 3, title_ja, 2026",
    "clocks, 2, fixed_date, 46024",
    "means, 2, text_ja, 1",
    "agreement-clauses, 2, no, 5.1"
  })
  void aNumberWhereTextIsMeantIsNamed(String sheet, int row, String column, double number) {
    assertThat(errors(typed(sheet, row, column, (at, i) -> at.value(row - 1, i, number))))
        .containsExactly(sheet + "/" + row + "/" + column + " edition.cell.notText");
  }

  @Test
  void textThatBecameADateIsNamed() {
    LocalDate became = LocalDate.of(2026, 1, 2);
    byte[] file = typed("items", 3, "title_ja", (at, i) -> date(at, 2, i, became));
    assertThat(errors(file)).containsExactly("items/3/title_ja edition.cell.notText");
  }

  @Test
  void textThatBecameATruthIsNamed() {
    byte[] file = typed("items", 3, "title_ja", (at, i) -> at.value(2, i, true));
    assertThat(errors(file)).containsExactly("items/3/title_ja edition.cell.notText");
  }

  @Test
  void aNumberIsANumberHoweverItWasTyped() {
    assertThat(read("means", 2, "means_no", (at, i) -> at.value(1, i, 1)))
        .isEqualTo(ShippedEdition.content());
    assertThat(read("audit-time", 2, "value", (at, i) -> at.value(1, i, 0.5)))
        .isEqualTo(ShippedEdition.content());
    assertThat(read("agreement-clauses", 2, "no", (at, i) -> at.value(1, i, 1)))
        .isEqualTo(ShippedEdition.content());
  }

  @Test
  void aNumberThatIsNotWholeIsNamedByItsColumn() {
    byte[] file = typed("means", 2, "means_no", (at, i) -> at.value(1, i, 1.5));
    assertThat(errors(file)).contains("means/2/means_no edition.cell.number");
  }

  @Test
  void aHugeExponentIsNotWrittenOut() {
    BigDecimal huge = new BigDecimal("1E999999999");
    byte[] file = typed("audit-time", 2, "value", (at, i) -> at.value(1, i, huge));
    assertThat(errors(file)).containsExactly("audit-time/2/value edition.cell.decimal");
  }

  @Test
  void theDateOfTheEditionMayBeADateOfTheSpreadsheet() {
    LocalDate day = LocalDate.parse(ShippedEdition.content().entry("date"));
    assertThat(read("edition", DATE, "value", (at, i) -> date(at, DATE - 1, i, day)))
        .isEqualTo(ShippedEdition.content());
  }

  @Test
  void anHourIsNoDay() {
    LocalDateTime noon = LocalDateTime.of(2026, 11, 23, 12, 0);
    byte[] file =
        typed(
            "edition",
            DATE,
            "value",
            (at, i) -> {
              at.value(DATE - 1, i, noon);
              at.style(DATE - 1, i).format("yyyy-mm-dd hh:mm").set();
            });
    assertThat(errors(file)).contains("edition/13/value edition.cell.notText");
  }

  @Test
  void theColumnsToFillInAreText() {
    Map<String, byte[]> template =
        EditionFiles.unzip(EditionFile.write(EditionFormat.XLSX, EditionFile.template()));
    String styles = new String(template.get("xl/styles.xml"), StandardCharsets.UTF_8);
    String sheet = new String(template.get("xl/worksheets/sheet3.xml"), StandardCharsets.UTF_8);
    assertThat(styles).containsPattern("numFmtId=\"49\"|formatCode=\"@\"");
    assertThat(sheet).containsPattern("<col [^>]*style=\"[1-9]");
    Map<String, byte[]> full =
        EditionFiles.unzip(EditionFile.write(EditionFormat.XLSX, EditionFiles.shipped()));
    assertThat(new String(full.get("xl/worksheets/sheet3.xml"), StandardCharsets.UTF_8))
        .containsPattern("<c r=\"A3\" s=\"[1-9]");
  }

  /** Other programs write workbooks that name no format at all. */
  @Test
  void aWorkbookWithoutFormatsIsReadAllTheSame() {
    Map<String, byte[]> files =
        EditionFiles.unzip(typed("means", 2, "means_no", (at, i) -> at.value(1, i, 1)));
    files.remove("xl/styles.xml");
    files.computeIfPresent(
        "[Content_Types].xml",
        (name, types) ->
            new String(types, StandardCharsets.UTF_8)
                .replaceFirst("<Override [^>]*styles[^>]*/>", "")
                .getBytes(StandardCharsets.UTF_8));
    assertThat(EditionFiles.read(EditionFiles.zip(files))).isEqualTo(ShippedEdition.content());
  }

  private static void date(Worksheet at, int row, int column, LocalDate day) {
    at.value(row, column, day);
    at.style(row, column).format("yyyy-mm-dd").set();
  }

  private static EditionContent read(
      String table, int row, String column, BiConsumer<Worksheet, Integer> cell) {
    return EditionFiles.read(typed(table, row, column, cell));
  }

  private static List<String> errors(byte[] file) {
    UnreadableEdition refused =
        catchThrowableOfType(UnreadableEdition.class, () -> EditionFiles.read(file));
    return refused.cells().stream().map(cell -> cell.place() + " " + cell.code()).toList();
  }

  /** The shipped edition as a workbook in which one cell was typed by hand. */
  private static byte[] typed(
      String table, int row, String column, BiConsumer<Worksheet, Integer> cell) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(file, "test", "1.0")) {
      for (EditionSheet sheet : EditionFiles.shipped()) {
        Worksheet worksheet = workbook.newWorksheet(sheet.name());
        fill(worksheet, sheet);
        if (sheet.name().equals(table)) {
          cell.accept(worksheet, sheet.columns().indexOf(column));
        }
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return file.toByteArray();
  }

  private static void fill(Worksheet worksheet, EditionSheet sheet) {
    for (int i = 0; i < sheet.columns().size(); i++) {
      worksheet.value(0, i, sheet.columns().get(i));
      for (EditionSheet.Line line : sheet.lines()) {
        worksheet.value(line.row() - 1, i, line.cells().get(i));
      }
    }
  }
}
