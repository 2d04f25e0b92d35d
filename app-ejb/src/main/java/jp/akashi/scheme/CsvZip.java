package jp.akashi.scheme;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The tables of an edition as CSV files in a ZIP archive. A cell that a spreadsheet would take for
 * a formula gets an apostrophe before it, and loses it on the way back.
 */
final class CsvZip {

  private static final String ENDING = ".csv";
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t].*", Pattern.DOTALL);
  private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\\t].*", Pattern.DOTALL);

  private CsvZip() {}

  static byte[] write(List<EditionSheet> sheets) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      for (EditionSheet sheet : sheets) {
        zip.putNextEntry(new ZipEntry(sheet.name() + ENDING));
        zip.write(bytes(sheet));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return file.toByteArray();
  }

  /** One table as a file. */
  static byte[] bytes(EditionSheet sheet) {
    String text = CsvSheet.write(sheet.map(CsvZip::guard));
    return (BYTE_ORDER_MARK + text).getBytes(StandardCharsets.UTF_8);
  }

  static List<EditionSheet> read(Path file, EditionErrors errors) throws IOException {
    List<EditionSheet> sheets = new ArrayList<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (!entry.isDirectory()) {
          byte[] bytes = zip.getInputStream(entry).readAllBytes();
          sheet(entry.getName(), bytes, errors).ifPresent(sheets::add);
        }
      }
    }
    return sheets;
  }

  private static Optional<EditionSheet> sheet(String path, byte[] bytes, EditionErrors errors) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    if (!file.endsWith(ENDING)) {
      errors.sheet(file, "edition.sheet.unknown");
      return Optional.empty();
    }
    String name = file.substring(0, file.length() - ENDING.length());
    try {
      return Optional.of(sheet(name, bytes));
    } catch (CharacterCodingException notUtf8) {
      errors.sheet(name, "edition.sheet.encoding");
    } catch (IOException broken) {
      errors.sheet(name, "edition.sheet.broken");
    }
    return Optional.empty();
  }

  /**
   * One table.
   *
   * @throws IOException if it is no CSV file in UTF-8
   */
  static EditionSheet sheet(String name, byte[] bytes) throws IOException {
    return CsvSheet.read(name, text(bytes)).map(CsvZip::unguard);
  }

  private static String text(byte[] bytes) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private static String guard(String cell) {
    return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
  }

  private static String unguard(String cell) {
    return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
  }
}
