package jp.akashi.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.akashi.refusal.InvalidInput;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of bad file has its own message, with its place. */
class BadEditionFileTest {

  @ParameterizedTest
  @CsvSource({
    "items, 3, item, I-1, edition.cell.duplicate",
    "items, 3, item, '', edition.cell.required",
    "items, 3, chapter, IX, edition.cell.reference",
    "items, 3, means_rule, some, edition.cell.word",
    "items, 3, provenance, official, edition.cell.word",
    "items, 3, source, '', edition.cell.required",
    "items, 3, condition, moon=full, edition.cell.question",
    "items, 3, condition, information.form=gas, edition.cell.answer",
    "items, 3, condition, ==, edition.cell.condition",
    "items, 3, condition, people>=some, edition.cell.compared",
    "items, 3, condition, people>=1+Px, edition.cell.compared",
    "means, 2, means_no, -1, edition.cell.number",
    "means, 2, item, X-9, edition.cell.reference",
    "notices, 3, body_ja, 拝啓 {ended_on}, edition.cell.placeholder",
    "notices, 3, body_en, See {include:P99}, edition.cell.placeholder",
    "certificate-texts, 2, text_ja, {holder.nmae}, edition.cell.placeholder",
    "required-documents, 3, freshness, 三か月, edition.cell.period",
    "required-documents, 3, freshness, P-3M, edition.cell.period",
    "required-documents, 2, prepared_by, nobody, edition.cell.vocabulary",
    "required-documents, 2, formats, form;exe, edition.cell.word",
    "required-documents, 2, on_site_inspection, maybe, edition.cell.yesNo",
    "required-documents, 3, must_show, seal, edition.cell.word",
    "required-documents, 2, not_before, A99, edition.cell.reference",
    "form-fields, 2, document, A99, edition.cell.reference",
    "form-fields, 2, document, A02, edition.cell.noForm",
    "form-fields, 2, field, 事故, edition.cell.fieldKey",
    "form-fields, 2, field, version, edition.cell.fieldTaken",
    "form-fields, 2, kind, drawing, edition.cell.word",
    "form-fields, 2, record, '', edition.cell.required",
    "form-fields, 2, record, diary, edition.cell.word",
    "form-fields, 2, necessary, maybe, edition.cell.yesNo",
    "form-fields, 2, none_ja, ありません。, edition.cell.noneOfTable",
    "form-fields, 2, label_ja, '', edition.cell.required",
    "form-fields, 7, record, sites, edition.cell.recordOnly",
    "form-fields, 8, meaning, as-of-date, edition.cell.asOfDate",
    "form-fields, 8, meaning, ties, edition.cell.tiesTable",
    "form-fields, 8, meaning, secret, edition.cell.word",
    "form-fields, 8, part_of, nothing, edition.cell.noTable",
    "form-fields, 9, field, accidents, edition.cell.noColumns",
    "form-fields, 10, kind, tick, edition.cell.noColumn",
    "form-fields, 2, source, '', edition.cell.required",
    "clocks, 2, length, P-30D, edition.cell.period",
    "clocks, 2, day_kind, 平日, edition.cell.word",
    "clocks, 4, length, P1M, edition.cell.businessDays",
    "clocks, 4, first_day_counted, yes, edition.cell.firstDay",
    "clocks, 9, first_day_counted, yes, edition.cell.firstDay",
    "clocks, 2, start_event, moonrise, edition.cell.vocabulary",
    "clocks, 2, must_act, nobody, edition.cell.vocabulary",
    "decision-rules, 2, expression, findng.open=0, edition.cell.fact",
    "decision-rules, 2, expression, incident=no, edition.cell.fact",
    "decision-rules, 2, expression, items.unjudged=none, edition.cell.compared",
    "decision-rules, 11, expression, technical-review=completed, edition.cell.answer",
    "decision-rules, 18, expression, votes.for>votes.agianst, edition.cell.compared",
    "decision-rules, 24, expression, certified.on>=decided.on+Px, edition.cell.compared",
    "decision-rules, 24, expression, items.unjudged=0, edition.cell.fact",
    "findings, 2, due_clock, K99, edition.cell.reference",
    "audit-time, 2, value, half, edition.cell.decimal",
    "audit-time, 2, value, 1e99999, edition.cell.decimal",
    "edition, 2, value, Not An Id, edition.cell.id",
    "items, 2, title_ja, 'a\u0007b', edition.cell.control"
  })
  void aBadCellIsNamed(String sheet, int row, String column, String value, String code) {
    for (EditionFormat format : List.of(EditionFormat.XLSX, EditionFormat.CSV)) {
      if (format == EditionFormat.XLSX && code.endsWith("control")) {
        continue; // a workbook cannot hold one
      }
      byte[] file = EditionFile.write(format, EditionFiles.with(sheet, row, column, value));
      assertThat(errors(file)).contains(sheet + "/" + row + "/" + column + " " + code);
    }
  }

  @Test
  void everythingIsToldAtOnce() {
    List<EditionSheet> sheets = new ArrayList<>(EditionFiles.with("clocks", 2, "length", "x"));
    sheets.set(2, EditionFiles.with("items", 3, "means_rule", "some").get(2));
    sheets.removeIf(sheet -> sheet.name().equals("findings"));
    assertThat(errors(EditionFile.write(EditionFormat.XLSX, sheets)))
        .containsExactlyInAnyOrder(
            "clocks/2/length edition.cell.period",
            "items/3/means_rule edition.cell.word",
            "findings edition.sheet.missing");
  }

  @Test
  void aTimeLimitThatContradictsItselfIsToldWithEverythingElse() {
    List<EditionSheet> sheets = new ArrayList<>(EditionFiles.with("clocks", 4, "length", "P1M"));
    sheets.set(2, EditionFiles.with("items", 3, "means_rule", "some").get(2));
    assertThat(errors(EditionFile.write(EditionFormat.CSV, sheets)))
        .containsExactlyInAnyOrder(
            "clocks/4/length edition.cell.businessDays", "items/3/means_rule edition.cell.word");
  }

  @Test
  void headingsAreCompared() {
    List<EditionSheet> sheets =
        EditionFiles.changed(
            "clocks",
            sheet -> {
              List<String> columns = new ArrayList<>(sheet.columns());
              columns.set(columns.indexOf("length"), "lenght");
              return new EditionSheet(sheet.name(), columns, sheet.lines());
            });
    sheets = new ArrayList<>(sheets);
    sheets.add(new EditionSheet("Sheet1", List.of("a"), List.of()));
    assertThat(errors(EditionFile.write(EditionFormat.XLSX, sheets)))
        .contains(
            "clocks/1/length edition.column.missing",
            "clocks/1/lenght edition.column.unknown",
            "Sheet1 edition.sheet.unknown");
  }

  @ParameterizedTest
  @EnumSource(names = {"XLSX", "CSV"})
  void aHeadingThatIsThereTwiceIsNamed(EditionFormat format) {
    List<EditionSheet> sheets =
        EditionFiles.changed(
            "clocks", sheet -> wider(sheet, Stream.of("length"), line -> line.cells().get(0)));
    assertThat(errors(EditionFile.write(format, sheets)))
        .contains("clocks/1/length edition.column.twice");
  }

  @ParameterizedTest
  @EnumSource(names = {"XLSX", "CSV"})
  void aValueBehindTheLastHeadingIsNamedWithItsRow(EditionFormat format) {
    List<EditionSheet> sheets =
        EditionFiles.changed("clocks", sheet -> wider(sheet, Stream.of(), line -> "stray"));
    assertThat(errors(EditionFile.write(format, sheets)))
        .contains("clocks/2 edition.row.tooLong", "clocks/3 edition.row.tooLong");
  }

  private static EditionSheet wider(
      EditionSheet sheet, Stream<String> headings, Function<EditionSheet.Line, String> cell) {
    return new EditionSheet(
        sheet.name(),
        Stream.concat(sheet.columns().stream(), headings).toList(),
        sheet.lines().stream()
            .map(
                line ->
                    new EditionSheet.Line(
                        line.row(),
                        Stream.concat(line.cells().stream(), Stream.of(cell.apply(line))).toList()))
            .toList());
  }

  @Test
  void theTemplateAloneIsNoEdition() {
    byte[] empty = EditionFile.write(EditionFormat.XLSX, EditionFile.template());
    assertThat(errors(empty)).contains("edition edition.entryMissing").hasSize(10);
  }

  @Test
  void aFormulaIsNotCalculated() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(file, "test", "1.0")) {
      for (EditionSheet sheet : EditionFile.template()) {
        Worksheet worksheet = workbook.newWorksheet(sheet.name());
        for (int i = 0; i < sheet.columns().size(); i++) {
          worksheet.value(0, i, sheet.columns().get(i));
        }
        if (sheet.name().equals("clocks")) {
          worksheet.formula(1, 0, "1+1");
        }
      }
    }
    assertThat(errors(file.toByteArray())).contains("clocks/2/code edition.cell.formula");
  }

  @Test
  void aWrongKindOfFileIsRefused() {
    assertThat(errors("%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
        .containsExactly("file edition.file.type");
    assertThat(errors(new byte[0])).containsExactly("file edition.file.type");
    assertThat(errors(EditionFiles.zip(Map.of("word/document.xml", new byte[9]))))
        .containsExactly("file edition.file.type");
    assertThat(errors("PK\3\4 and then nothing".getBytes(StandardCharsets.UTF_8)))
        .containsExactly("file edition.file.broken");
  }

  @Test
  void aBombIsNotUnfolded() {
    byte[] bomb = EditionFiles.zip(Map.of("items.csv", new byte[101 * 1024 * 1024]));
    assertThat(bomb.length).isLessThan(200_000);
    assertThat(errors(bomb)).containsExactly("file edition.file.unfolds");
    Map<String, byte[]> many = new LinkedHashMap<>();
    IntStream.range(0, 201).forEach(i -> many.put(i + ".csv", new byte[1]));
    assertThat(errors(EditionFiles.zip(many))).containsExactly("file edition.file.unfolds");
  }

  @Test
  void tooLargeAFileIsRefused() {
    assertThat(errors(new byte[EditionFile.LARGEST + 1]))
        .containsExactly("file edition.file.tooLarge");
  }

  @Test
  void aHugeSheetIsRefused() {
    List<EditionSheet.Line> lines =
        Collections.nCopies(100_001, new EditionSheet.Line(2, List.of("x", "y", "ours", "z")));
    EditionSheet huge = new EditionSheet("edition", EditionTable.EDITION.columns(), lines);
    assertThat(errors(EditionFile.write(EditionFormat.XLSX, List.of(huge))))
        .containsExactly("file edition.file.sheetTooLarge");
  }

  @Test
  void aDamagedWorkbookIsRefusedAndNoEntityIsFollowed() {
    Map<String, byte[]> files =
        EditionFiles.unzip(EditionFile.write(EditionFormat.XLSX, EditionFile.template()));
    files.put("xl/workbook.xml", "<workbook".getBytes(StandardCharsets.UTF_8));
    assertThat(errors(EditionFiles.zip(files))).containsExactly("file edition.file.broken");

    String strings = new String(files.get("xl/sharedStrings.xml"), StandardCharsets.UTF_8);
    Map<String, byte[]> entity =
        EditionFiles.unzip(EditionFile.write(EditionFormat.XLSX, EditionFile.template()));
    String doctype =
        "<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
            + strings.substring(strings.indexOf("?>") + 2).replaceFirst(">provenance<", ">&x;<");
    entity.put("xl/sharedStrings.xml", doctype.getBytes(StandardCharsets.UTF_8));
    List<String> errors = errors(EditionFiles.zip(entity));
    assertThat(errors).isNotEmpty();
    assertThat(errors).noneMatch(error -> error.contains("edition/1/"));
  }

  @Test
  void anotherEncodingIsNamed() {
    Map<String, byte[]> files =
        EditionFiles.unzip(EditionFile.write(EditionFormat.CSV, EditionFiles.shipped()));
    files.put("items.csv", new byte[] {(byte) 0x8b, (byte) 0x60, (byte) 0x96});
    files.put("means.csv", "\"item\",\"means_no\nx".getBytes(StandardCharsets.UTF_8));
    assertThat(errors(EditionFiles.zip(files)))
        .contains("items edition.sheet.encoding", "means edition.sheet.broken");
  }

  private static List<String> errors(byte[] file) {
    InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> EditionFiles.read(file));
    return refused.errors().stream().map(e -> e.field() + " " + e.code()).toList();
  }
}
