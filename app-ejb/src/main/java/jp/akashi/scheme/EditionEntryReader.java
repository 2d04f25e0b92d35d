package jp.akashi.scheme;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads an edition's description of itself. Without columns for it a key such as {@code
 * standard.title.ja} takes its origin from {@code standard.title.provenance} and {@code .source}
 * where these are given.
 */
final class EditionEntryReader {

  private static final String TABLE = EditionTable.EDITION.name();
  private static final String ID = "id";
  private static final List<String> REQUIRED =
      List.of(
          ID,
          "scheme",
          "title.ja",
          "title.en",
          "status",
          "status.ja",
          "status.en",
          "banner.ja",
          "banner.en",
          "date");
  private static final EditionId UNKNOWN = new EditionId("unknown");
  private static final int LONGEST_SCHEME = 60;

  private final EditionErrors errors;
  private final List<EditionRecord> rows;
  private final Map<String, EditionRecord> byKey;

  EditionEntryReader(EditionSheets sheets) {
    this.errors = sheets.errors();
    this.rows = sheets.rows(TABLE);
    this.byKey =
        rows.stream()
            .collect(Collectors.toMap(row -> row.text("key"), row -> row, (one, two) -> one));
  }

  List<EditionEntry> read() {
    REQUIRED.stream()
        .filter(key -> value(key).filter(text -> !text.isBlank()).isEmpty())
        .forEach(key -> errors.sheet(TABLE, "edition.entryMissing", key));
    value("date").ifPresent(this::checkDate);
    value("scheme")
        .filter(scheme -> scheme.length() > LONGEST_SCHEME)
        .ifPresent(scheme -> byKey.get("scheme").wrong("value", "tooLong", LONGEST_SCHEME));
    return rows.stream()
        .map(row -> new EditionEntry(row.text("key"), row.text("value"), origin(row)))
        .toList();
  }

  private void checkDate(String text) {
    try {
      LocalDate.parse(text);
    } catch (DateTimeException malformed) {
      byKey.get("date").wrong("value", "date.form");
    }
  }

  /** The edition's name, noted as wrong if it has none of the right form. */
  EditionId id() {
    try {
      return value(ID).filter(text -> !text.isBlank()).map(EditionId::new).orElse(UNKNOWN);
    } catch (IllegalArgumentException malformed) {
      byKey.get(ID).wrong("value", "edition.cell.id");
      return UNKNOWN;
    }
  }

  private Optional<String> value(String key) {
    return Optional.ofNullable(byKey.get(key)).map(row -> row.text("value"));
  }

  private Origin origin(EditionRecord row) {
    String subject = row.text("key").replaceFirst("\\.(ja|en)$", "");
    EditionRecord provenance = byKey.get(subject + ".provenance");
    return row.has("provenance") || provenance == null
        ? row.origin()
        : new Origin(
            provenance.word(Provenance.class, "value"), source(subject + ".source", row.origin()));
  }

  private String source(String key, Origin without) {
    EditionRecord row = byKey.get(key);
    if (row == null) {
      errors.sheet(TABLE, "edition.entryMissing", key);
    } else if (row.text("value").isBlank()) {
      row.wrong("value", "edition.cell.required");
    } else {
      return row.text("value");
    }
    return without.source();
  }
}
