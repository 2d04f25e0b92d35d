package jp.akashi.scheme;

import java.util.List;

/** What an edition says of itself, line by line: all that lists of editions show. */
record EditionDescription(EditionId id, List<EditionEntry> entries) {

  /**
   * A line.
   *
   * @throws NotInEdition if it has no such line
   */
  String entry(String key) {
    return entries.stream()
        .filter(entry -> entry.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new NotInEdition(id, "entry", key))
        .value();
  }

  /** The two lines {@code key.ja} and {@code key.en}. */
  Bilingual bilingualEntry(String key) {
    return new Bilingual(entry(key + ".ja"), entry(key + ".en"));
  }
}
