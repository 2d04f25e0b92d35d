package jp.akashi.scheme;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Files of the shipped edition with something changed. */
final class EditionFiles {

  private EditionFiles() {}

  static List<EditionSheet> shipped() {
    return new EditionWriter(ShippedEdition.content()).write();
  }

  /** The shipped edition with one cell changed; row 2 is the first below the headings. */
  static List<EditionSheet> with(String table, int row, String column, String value) {
    return changed(table, sheet -> cell(sheet, row, column, value));
  }

  /** A table with one cell changed. */
  static EditionSheet cell(EditionSheet sheet, int row, String column, String value) {
    List<EditionSheet.Line> lines = new ArrayList<>(sheet.lines());
    List<String> cells = new ArrayList<>(lines.get(row - 2).cells());
    cells.set(sheet.columns().indexOf(column), value);
    lines.set(row - 2, new EditionSheet.Line(row, cells));
    return new EditionSheet(sheet.name(), sheet.columns(), lines);
  }

  static List<EditionSheet> changed(String table, UnaryOperator<EditionSheet> change) {
    return shipped().stream()
        .map(sheet -> sheet.name().equals(table) ? change.apply(sheet) : sheet)
        .toList();
  }

  static EditionContent read(byte[] file) {
    return reading(file).content();
  }

  static EditionReading reading(byte[] file) {
    try {
      return EditionFile.read(new ByteArrayInputStream(file), null, List.of());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** An archive with these files. */
  static byte[] zip(Map<String, byte[]> files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  /** The files of an archive. */
  static Map<String, byte[]> unzip(byte[] archive) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try {
      Path file = Files.createTempFile("edition", ".zip");
      Files.write(file, archive);
      try (ZipFile zip = new ZipFile(file.toFile())) {
        for (ZipEntry entry : Collections.list(zip.entries())) {
          files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
        }
      }
      Files.delete(file);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return files;
  }
}
