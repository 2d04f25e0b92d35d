package jp.akashi.scheme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The form of the shipped edition and what becomes of it in another. */
public final class FormRevisions {

  private FormRevisions() {}

  /** With another text in one cell. */
  public static FormRevision replacing(
      String table, String key, String column, String text, String by) {
    return changed(
        table,
        key,
        row -> {
          List<String> cells = new ArrayList<>(row);
          int at = columns(table).indexOf(column);
          cells.set(at, cells.get(at).replace(text, by));
          return Optional.of(cells);
        });
  }

  /** Without one row. */
  public static FormRevision without(String table, String key) {
    return changed(table, key, row -> Optional.empty());
  }

  /** The same the other way round. */
  public static FormRevision back(FormRevision revision) {
    return between(revision.after(), revision.before());
  }

  private static FormRevision changed(
      String table, String key, Function<List<String>, Optional<List<String>>> change) {
    List<EditionSheet> sheets =
        EditionFiles.changed(
            table,
            sheet ->
                new EditionSheet(
                    sheet.name(),
                    sheet.columns(),
                    sheet.lines().stream()
                        .flatMap(
                            line ->
                                begins(line, key)
                                    ? change.apply(line.cells()).stream()
                                        .map(cells -> new EditionSheet.Line(line.row(), cells))
                                    : Optional.of(line).stream())
                        .toList()));
    EditionContent after = EditionFiles.read(EditionFile.write(EditionFormat.CSV, sheets));
    return between(ShippedEdition.content(), after);
  }

  private static boolean begins(EditionSheet.Line line, String key) {
    List<String> named = Arrays.asList(key.split(" "));
    return line.cells().subList(0, named.size()).equals(named);
  }

  private static List<String> columns(String table) {
    return EditionFiles.shipped().stream()
        .filter(sheet -> sheet.name().equals(table))
        .findFirst()
        .orElseThrow()
        .columns();
  }

  private static FormRevision between(EditionContent before, EditionContent after) {
    List<EditionChange> changes =
        EditionComparison.byKey(EditionLines.of(before), EditionLines.of(after));
    return new FormRevision(before, after, changes);
  }
}
