package jp.akashi.scheme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What an imported catalogue takes over from an edition of the body: the time limits, rules,
 * letters and words that a catalogue of controls does not have, each with its own origin. What was
 * said about the items of that edition is left behind.
 */
final class BaseTables {

  private static final Set<String> OF_ITEMS =
      Set.of(
          EditionTable.CHAPTERS.name(),
          EditionTable.ITEMS.name(),
          EditionTable.MEANS.name(),
          EditionTable.MAPPINGS.name(),
          EditionTable.ELEMENTS.name());

  /** Lines of the description that concern the body's ways and not the text of the edition. */
  private static final Predicate<String> OF_THE_BODY =
      key -> key.equals("timezone") || key.startsWith("certificate.");

  private static final String ITEMS = "items";

  private BaseTables() {}

  /** Adds to the tables of a catalogue what the edition has beyond them. */
  static void add(Map<String, EditionSheet> sheets, List<EditionSheet> base) {
    for (EditionSheet table : base) {
      if (table.name().equals(EditionTable.EDITION.name())) {
        sheets.computeIfPresent(table.name(), (name, own) -> description(own, table));
      } else if (!OF_ITEMS.contains(table.name())) {
        EditionSheet free = withoutItems(table);
        sheets.merge(table.name(), free, BaseTables::together);
      }
    }
  }

  private static EditionSheet description(EditionSheet own, EditionSheet base) {
    String scheme =
        base.lines().stream()
            .filter(line -> line.cells().get(0).equals("scheme"))
            .map(line -> line.cells().get(1))
            .findFirst()
            .orElseThrow();
    Stream<List<String>> mine =
        own.lines().stream()
            .map(
                line -> line.cells().get(0).equals("scheme") ? scheme(line, scheme) : line.cells());
    Stream<List<String>> theirs =
        base.lines().stream()
            .map(EditionSheet.Line::cells)
            .filter(cells -> OF_THE_BODY.test(cells.get(0)));
    return CatalogueSheets.sheet(EditionTable.EDITION, Stream.concat(mine, theirs).toList());
  }

  private static List<String> scheme(EditionSheet.Line line, String scheme) {
    List<String> cells = new ArrayList<>(line.cells());
    cells.set(1, scheme);
    return cells;
  }

  private static EditionSheet withoutItems(EditionSheet table) {
    int items = table.columns().indexOf(ITEMS);
    if (items < 0) {
      return table;
    }
    List<EditionSheet.Line> lines = new ArrayList<>();
    for (EditionSheet.Line line : table.lines()) {
      List<String> cells = new ArrayList<>(line.cells());
      cells.set(items, "");
      lines.add(new EditionSheet.Line(line.row(), cells));
    }
    return new EditionSheet(table.name(), table.columns(), lines);
  }

  private static EditionSheet together(EditionSheet own, EditionSheet base) {
    List<EditionSheet.Line> lines = new ArrayList<>(own.lines());
    Set<String> keys = new HashSet<>();
    own.lines().forEach(line -> keys.add(line.cells().get(0)));
    for (EditionSheet.Line line : base.lines()) {
      if (!keys.contains(line.cells().get(0))) {
        lines.add(new EditionSheet.Line(lines.size() + 2, line.cells()));
      }
    }
    return new EditionSheet(own.name(), own.columns(), lines);
  }
}
