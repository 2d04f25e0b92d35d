package jp.akashi.scheme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.akashi.oscal.OscalFile;
import jp.akashi.oscal.OscalFormat;
import jp.akashi.refusal.InvalidInput;
import org.jspecify.annotations.Nullable;

/** A file that is to become an edition, or that an edition becomes. */
final class EditionFile {

  /** Ten times what the shipped edition takes. */
  static final int LARGEST = 20 * 1024 * 1024;

  private static final String WORKBOOK = "xl/workbook.xml";

  private EditionFile() {}

  static byte[] write(EditionFormat format, List<EditionSheet> sheets) {
    return switch (format) {
      case XLSX -> Xlsx.write(sheets);
      case CSV -> CsvZip.write(sheets);
      case OSCAL_JSON -> OscalEdition.write(OscalFormat.JSON, sheets);
      case OSCAL_XML -> OscalEdition.write(OscalFormat.XML, sheets);
    };
  }

  /** The tables with their headings and nothing below them. */
  static List<EditionSheet> template() {
    return EditionTable.ALL.stream()
        .filter(EditionTable::isFilledIn)
        .map(table -> new EditionSheet(table.name(), table.columns(), List.of()))
        .toList();
  }

  /**
   * What the file says, and what is odd about it.
   *
   * @param name for a catalogue that does not name the edition itself; null: one of its title
   * @param base what such a catalogue takes over from another edition; empty for nothing
   * @throws InvalidInput if it is too large, or no file of a kind an edition comes in
   * @throws UnreadableEdition naming everything to put right
   */
  static EditionReading read(InputStream in, @Nullable EditionId name, List<EditionSheet> base)
      throws IOException {
    byte[] bytes = in.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw new InvalidInput("file", "edition.file.tooLarge", LARGEST >> 20);
    }
    if (OscalFile.looksLikeOne(bytes)) {
      EditionErrors errors = new EditionErrors();
      return content(OscalEdition.read(bytes, name, base, errors), errors);
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

  private static EditionReading read(Path file) throws IOException {
    EditionErrors errors = new EditionErrors();
    return content(sheets(file, errors), errors);
  }

  private static EditionReading content(List<EditionSheet> tables, EditionErrors errors) {
    EditionSheets sheets = new EditionSheets(tables, List.of(), errors);
    new SheetForm(sheets).check();
    new EditionCheck(sheets).run();
    OscalEdition.check(sheets);
    return new EditionReading(new EditionReader(sheets).read(), errors.warnings());
  }

  private static List<EditionSheet> sheets(Path file, EditionErrors errors) throws IOException {
    List<String> names = ZipLimits.names(file);
    if (names.contains(WORKBOOK)) {
      return Xlsx.read(file, names, errors);
    }
    if (names.stream().anyMatch(name -> name.endsWith(".csv"))) {
      return CsvZip.read(file, errors);
    }
    throw new InvalidInput("file", "edition.file.type");
  }
}
