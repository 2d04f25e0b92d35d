package jp.akashi.scheme;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row of an edition as pages show and compare it.
 *
 * @param table such as {@code items}
 * @param key what names it within its table, such as {@code IV-13 7}
 * @param values by column, in order, without the key and the origin
 * @param origin where it comes from
 */
public record EditionLine(String table, String key, Map<String, String> values, Origin origin) {

  static EditionLine of(EditionTable table, EditionSheet.Line line) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = table.key(); i < table.columns().size(); i++) {
      values.put(table.columns().get(i), line.cells().get(i));
    }
    Origin origin =
        new Origin(
            Word.parse(Provenance.class, values.remove("provenance")), values.remove("source"));
    String key = String.join(" ", line.cells().subList(0, table.key())).strip();
    return new EditionLine(table.name(), key, values, origin);
  }

  /** The value of a column, empty where there is none. */
  public String value(String column) {
    return values.getOrDefault(column, "");
  }
}
