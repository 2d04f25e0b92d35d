package jp.akashi.scheme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Two editions beside each other, row by row; a row that was renumbered stands beside itself.
 *
 * @param changes in the order of the tables; what is gone stands behind what is there
 * @param same how many rows are in both and alike
 */
public record EditionComparison(
    EditionInfo before, EditionInfo after, List<EditionChange> changes, int same) {

  static EditionComparison of(
      EditionInfo before, EditionInfo after, List<EditionLine> older, List<EditionLine> younger) {
    List<EditionChange> changes = changes(older, younger, new Ancestors(older, younger)::of);
    long gone = changes.stream().filter(c -> c.kind() == EditionChange.Kind.REMOVED).count();
    int same = younger.size() - changes.size() + (int) gone;
    return new EditionComparison(before, after, changes, same);
  }

  /**
   * What differs between rows of one key, whatever became of their words: for answers, which stand
   * on a number.
   */
  static List<EditionChange> byKey(List<EditionLine> older, List<EditionLine> younger) {
    Map<EditionPlace, EditionLine> there = places(older);
    return changes(older, younger, line -> Optional.ofNullable(there.get(EditionPlace.of(line))));
  }

  /** Finds the row that a row was in the older edition, by its key or by its words. */
  private static final class Ancestors {

    private final Map<EditionPlace, EditionLine> older;
    private final Renumbering renumbering;

    Ancestors(List<EditionLine> older, List<EditionLine> younger) {
      this.older = places(older);
      this.renumbering = Renumbering.of(older, younger);
    }

    Optional<EditionLine> of(EditionLine line) {
      return Renumbering.tells(line.table())
          ? renumbering.before(line)
          : Optional.ofNullable(older.get(EditionPlace.of(line)));
    }
  }

  private static Map<EditionPlace, EditionLine> places(List<EditionLine> lines) {
    Map<EditionPlace, EditionLine> places = new LinkedHashMap<>();
    lines.forEach(line -> places.put(EditionPlace.of(line), line));
    return places;
  }

  private static List<EditionChange> changes(
      List<EditionLine> older,
      List<EditionLine> younger,
      Function<EditionLine, Optional<EditionLine>> ancestor) {
    Map<EditionPlace, EditionLine> gone = places(older);
    List<EditionChange> changes = new ArrayList<>();
    for (EditionLine line : younger) {
      Optional<EditionLine> old = ancestor.apply(line);
      old.ifPresent(was -> gone.remove(EditionPlace.of(was)));
      old.map(was -> change(was, line)).orElse(Optional.of(added(line))).ifPresent(changes::add);
    }
    gone.values().forEach(line -> changes.add(removed(line)));
    return List.copyOf(changes);
  }

  private static EditionChange added(EditionLine line) {
    return new EditionChange(
        line.table(),
        line.key(),
        null,
        EditionChange.Kind.ADDED,
        texts(Map.of(), line.values()),
        null,
        line.origin());
  }

  private static Optional<EditionChange> change(EditionLine old, EditionLine line) {
    List<TextChange> texts = texts(old.values(), line.values());
    boolean moved = !old.key().equals(line.key());
    if (texts.isEmpty() && !moved && old.origin().equals(line.origin())) {
      return Optional.empty();
    }
    EditionChange.Kind kind =
        moved
            ? EditionChange.Kind.RENUMBERED
            : texts.isEmpty() ? EditionChange.Kind.ORIGIN : EditionChange.Kind.CHANGED;
    return Optional.of(
        new EditionChange(
            line.table(),
            line.key(),
            moved ? old.key() : null,
            kind,
            texts,
            old.origin(),
            line.origin()));
  }

  private static EditionChange removed(EditionLine line) {
    Map<String, String> nothing = new LinkedHashMap<>();
    line.values().keySet().forEach(column -> nothing.put(column, ""));
    return new EditionChange(
        line.table(),
        line.key(),
        null,
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
