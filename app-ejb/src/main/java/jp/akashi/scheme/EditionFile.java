package jp.akashi.scheme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.akashi.refusal.InvalidInput;

/** A file that is to become an edition, or that an edition becomes. */
final class EditionFile {

  /** Ten times what the shipped edition takes. */
  static final int LARGEST = 20 * 1024 * 1024;

  private static final String WORKBOOK = "xl/workbook.xml";

  private EditionFile() {}

  static byte[] write(EditionFormat format, List<EditionSheet> sheets) {
    return format == EditionFormat.XLSX ? Xlsx.write(sheets) : CsvZip.write(sheets);
  }

  /** The tables with their headings and nothing below them. */
  static List<EditionSheet> template() {
    return EditionTable.ALL.stream()
        .map(table -> new EditionSheet(table.name(), table.columns(), List.of()))
        .toList();
  }

  /**
   * What the file says.
   *
   * @throws InvalidInput if it is too large, or no file of a kind an edition comes in
   * @throws UnreadableEdition naming everything to put right
   */
  static EditionContent read(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw new InvalidInput("file", "edition.file.tooLarge", LARGEST >> 20);
    }
    if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
      throw new InvalidInput("file", "edition.file.type");
    }
    Path file = Files.createTempFile("edition", ".zip");
    try {
      Files.write(file, bytes);
      return read(file);
    } finally {
      Files.delete(file);
    }
  }

  private static EditionContent read(Path file) throws IOException {
    EditionErrors errors = new EditionErrors();
    EditionSheets sheets = new EditionSheets(sheets(file, errors), List.of(), errors);
    new SheetForm(sheets).check();
    new EditionCheck(sheets).run();
    return new EditionReader(sheets).read();
  }

  private static List<EditionSheet> sheets(Path file, EditionErrors errors) throws IOException {
    List<String> names = ZipLimits.names(file);
    if (names.contains(WORKBOOK)) {
      return Xlsx.read(file, errors);
    }
    if (names.stream().anyMatch(name -> name.endsWith(".csv"))) {
      return CsvZip.read(file, errors);
    }
    throw new InvalidInput("file", "edition.file.type");
  }
}
