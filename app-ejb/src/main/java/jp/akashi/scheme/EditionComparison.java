package jp.akashi.scheme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two editions beside each other, row by row.
 *
 * @param changes in the order of the tables; what is gone stands behind what is there
 * @param same how many rows are in both and alike
 */
public record EditionComparison(
    EditionInfo before, EditionInfo after, List<EditionChange> changes, int same) {

  private record Place(String table, String key) {

    static Place of(EditionLine line) {
      return new Place(line.table(), line.key());
    }
  }

  static EditionComparison of(
      EditionInfo before, EditionInfo after, List<EditionLine> older, List<EditionLine> younger) {
    Map<Place, EditionLine> gone = new LinkedHashMap<>();
    older.forEach(line -> gone.put(Place.of(line), line));
    List<EditionChange> changes = new ArrayList<>();
    int same = 0;
    for (EditionLine line : younger) {
      Optional<EditionChange> change = change(gone.remove(Place.of(line)), line);
      change.ifPresent(changes::add);
      same += change.isEmpty() ? 1 : 0;
    }
    gone.values().forEach(line -> changes.add(removed(line)));
    return new EditionComparison(before, after, List.copyOf(changes), same);
  }

  private static Optional<EditionChange> change(@Nullable EditionLine old, EditionLine line) {
    if (old == null) {
      return Optional.of(
          new EditionChange(
              line.table(),
              line.key(),
              EditionChange.Kind.ADDED,
              texts(Map.of(), line.values()),
              null,
              line.origin()));
    }
    List<TextChange> texts = texts(old.values(), line.values());
    if (texts.isEmpty() && old.origin().equals(line.origin())) {
      return Optional.empty();
    }
    EditionChange.Kind kind =
        texts.isEmpty() ? EditionChange.Kind.ORIGIN : EditionChange.Kind.CHANGED;
    return Optional.of(
        new EditionChange(line.table(), line.key(), kind, texts, old.origin(), line.origin()));
  }

  private static EditionChange removed(EditionLine line) {
    Map<String, String> nothing = new LinkedHashMap<>();
    line.values().keySet().forEach(column -> nothing.put(column, ""));
    return new EditionChange(
        line.table(),
        line.key(),
        EditionChange.Kind.REMOVED,
        texts(line.values(), nothing),
        line.origin(),
        null);
  }

  private static List<TextChange> texts(Map<String, String> before, Map<String, String> after) {
    return after.entrySet().stream()
        .map(value -> pair(value.getKey(), before.getOrDefault(value.getKey(), ""), value))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<TextChange> pair(
      String column, String before, Map.Entry<String, String> after) {
    return before.equals(after.getValue())
        ? Optional.empty()
        : Optional.of(TextChange.of(column, before, after.getValue()));
  }
}
