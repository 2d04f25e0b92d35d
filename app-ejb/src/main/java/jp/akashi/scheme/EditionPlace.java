package jp.akashi.scheme;

/**
 * Where a row stands in an edition.
 *
 * @param table such as {@code items}
 * @param key what names the row within its table
 */
record EditionPlace(String table, String key) {

  static EditionPlace of(EditionLine line) {
    return new EditionPlace(line.table(), line.key());
  }
}
