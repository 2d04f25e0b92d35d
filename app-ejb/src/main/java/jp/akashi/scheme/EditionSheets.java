package jp.akashi.scheme;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tables of an edition on their way in, with what is found wrong with them. */
final class EditionSheets {

  private final Map<String, EditionSheet> sheets = new LinkedHashMap<>();
  private final List<String> furtherMappings;
  private final EditionErrors errors;

  /**
   * @param furtherMappings names of mapping tables, each of one catalogue
   */
  EditionSheets(List<EditionSheet> sheets, List<String> furtherMappings, EditionErrors errors) {
    this.furtherMappings = List.copyOf(furtherMappings);
    this.errors = errors;
    sheets.forEach(this::add);
  }

  /** Which of two tables of a name is meant nobody can tell. */
  private void add(EditionSheet sheet) {
    if (sheets.putIfAbsent(sheet.name(), sheet) != null) {
      errors.sheet(sheet.name(), "edition.sheet.twice");
    }
  }

  EditionErrors errors() {
    return errors;
  }

  List<String> furtherMappings() {
    return furtherMappings;
  }

  boolean has(String table) {
    return sheets.containsKey(table);
  }

  @Nullable EditionSheet sheet(String table) {
    return sheets.get(table);
  }

  Collection<EditionSheet> all() {
    return sheets.values();
  }

  /** The rows of a table, in order; none if there is no such table. */
  List<EditionRecord> rows(String table) {
    EditionSheet sheet = sheets.get(table);
    return sheet == null
        ? List.of()
        : sheet.lines().stream().map(line -> new EditionRecord(sheet, line, errors)).toList();
  }

  /** SHA-256 over all cells in order, in hexadecimal: the same whatever file carries them. */
  static String sha256(List<EditionSheet> sheets) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      sheets.forEach(
          sheet -> digest.update(CsvSheet.write(sheet).getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
