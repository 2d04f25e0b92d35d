package jp.akashi.scheme;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads an edition's description of itself. A key such as {@code standard.title.ja} takes its
 * origin from {@code standard.title.provenance} and {@code .source} where these are given.
 */
final class EditionEntryReader {

  private final List<EditionRecord> rows;
  private final Map<String, String> values;

  EditionEntryReader(List<EditionRecord> rows) {
    this.rows = rows;
    this.values =
        rows.stream().collect(Collectors.toMap(row -> row.text("key"), row -> row.text("value")));
  }

  List<EditionEntry> read() {
    return rows.stream()
        .map(row -> new EditionEntry(row.text("key"), row.text("value"), origin(row)))
        .toList();
  }

  static EditionId id(List<EditionEntry> entries) {
    return entries.stream()
        .filter(entry -> entry.key().equals("id"))
        .map(entry -> new EditionId(entry.value()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The edition has no id"));
  }

  private Origin origin(EditionRecord row) {
    String subject = row.text("key").replaceFirst("\\.(ja|en)$", "");
    String provenance = values.get(subject + ".provenance");
    return provenance == null
        ? row.origin()
        : new Origin(Word.parse(Provenance.class, provenance), values.get(subject + ".source"));
  }
}
