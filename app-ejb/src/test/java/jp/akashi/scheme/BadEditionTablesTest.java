package jp.akashi.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.akashi.refusal.InvalidInput;
import org.junit.jupiter.api.Test;

/** Tables that are not those of the template are refused by name, and nothing is guessed. */
class BadEditionTablesTest {

  @Test
  void aTableThatIsThereTwiceIsNamed() {
    Map<String, byte[]> files =
        EditionFiles.unzip(EditionFile.write(EditionFormat.CSV, EditionFiles.shipped()));
    files.put("old/items.csv", files.get("items.csv"));
    assertThat(errors(EditionFiles.zip(files))).containsExactly("items edition.sheet.twice");

    List<EditionSheet> sheets = new ArrayList<>(EditionFiles.shipped());
    EditionSheet items = sheets.get(2);
    sheets.add(new EditionSheet(items.name() + " ", items.columns(), items.lines()));
    assertThat(errors(EditionFile.write(EditionFormat.XLSX, sheets)))
        .containsExactly("items edition.sheet.twice");
  }

  /** A list without columns for it says the origin in rows of its own. */
  @Test
  void anOriginInARowOfItsOwnThatCannotBeReadIsNamed() {
    List<EditionSheet> sheets = EditionFiles.changed("edition", BadEditionTablesTest::oldEntries);
    assertThat(errors(EditionFile.write(EditionFormat.XLSX, sheets)))
        .containsExactlyInAnyOrder(
            "edition/1/provenance edition.column.missing",
            "edition/1/source edition.column.missing",
            "edition/4/value edition.cell.word",
            "edition edition.entryMissing",
            "edition/7/value edition.cell.required");
  }

  private static EditionSheet oldEntries(EditionSheet shipped) {
    List<List<String>> rows = new ArrayList<>();
    shipped.lines().forEach(line -> rows.add(line.cells().subList(0, 2)));
    rows.removeIf(row -> row.get(0).startsWith("standard.") || row.get(0).startsWith("method."));
    rows.add(1, List.of("standard.title.ja", "基準"));
    rows.add(2, List.of("standard.title.provenance", "official"));
    rows.add(3, List.of("method.title.ja", "方法"));
    rows.add(4, List.of("method.title.provenance", "quoted"));
    rows.add(5, List.of("method.title.source", " "));
    return new EditionSheet(
        shipped.name(),
        List.of("key", "value"),
        IntStream.range(0, rows.size())
            .mapToObj(i -> new EditionSheet.Line(i + 2, rows.get(i)))
            .toList());
  }

  private static List<String> errors(byte[] file) {
    InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> EditionFiles.read(file));
    return refused.errors().stream().map(e -> e.field() + " " + e.code()).toList();
  }
}
