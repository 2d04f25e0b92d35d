package jp.akashi.scheme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which row of an older edition a row of a younger one was, told by its words where its number
 * changed. A row keeps its number while its words are nearly the same. What else has the very same
 * words, or the same title and nearly the same words, as one single row of the other edition was
 * renumbered. Two rows that could both be meant, and clearly different words, are never joined.
 * Means and mappings go with their item, fields with their form.
 */
final class Renumbering {

  /**
   * The columns that tell a row, without their language.
   *
   * @param text empty where only the key tells
   */
  private record Told(String table, String title, String text) {}

  private static final List<Told> NUMBERED =
      List.of(
          new Told(EditionTable.CHAPTERS.name(), "title", "title"),
          new Told(EditionTable.ITEMS.name(), "title", "obligation"),
          new Told(EditionTable.DOCUMENTS.name(), "name", "name"));

  private static final List<Told> OF_ITEMS =
      List.of(
          new Told(EditionTable.MEANS.name(), "text", "text"),
          new Told(EditionTable.MAPPINGS.name(), "", ""));

  private static final List<Told> OF_DOCUMENTS =
      List.of(new Told(EditionTable.FIELDS.name(), "label", "label"));

  private final Map<EditionPlace, EditionLine> before = new HashMap<>();
  private final Set<EditionPlace> went = new HashSet<>();

  private Renumbering() {}

  static Renumbering of(List<EditionLine> older, List<EditionLine> younger) {
    Renumbering renumbering = new Renumbering();
    Function<String, Optional<String>> sameKey = Optional::of;
    for (Told told : NUMBERED) {
      renumbering.join(told, older, younger, sameKey);
    }
    for (Told told : OF_ITEMS) {
      renumbering.join(told, older, younger, key -> renumbering.with(EditionTable.ITEMS, key));
    }
    for (Told told : OF_DOCUMENTS) {
      renumbering.join(told, older, younger, key -> renumbering.with(EditionTable.DOCUMENTS, key));
    }
    return renumbering;
  }

  /** Whether rows of that table are told by their words at all. */
  static boolean tells(String table) {
    return Stream.of(NUMBERED, OF_ITEMS, OF_DOCUMENTS)
        .flatMap(List::stream)
        .anyMatch(told -> told.table().equals(table));
  }

  /** What a row of the younger edition was in the older; empty if it is new. */
  Optional<EditionLine> before(EditionLine line) {
    return Optional.ofNullable(before.get(EditionPlace.of(line)));
  }

  /**
   * The key that a row named by its item or document would have had in the older edition; empty if
   * its number was another's, which went elsewhere.
   */
  private Optional<String> with(EditionTable owners, String key) {
    String number = key.split(" ", 2)[0];
    EditionPlace owner = new EditionPlace(owners.name(), number);
    if (before.containsKey(owner)) {
      return Optional.of(before.get(owner).key() + key.substring(number.length()));
    }
    return went.contains(owner) ? Optional.empty() : Optional.of(key);
  }

  private void join(
      Told told,
      List<EditionLine> older,
      List<EditionLine> younger,
      Function<String, Optional<String>> expected) {
    Map<String, EditionLine> gone = rows(told, older);
    Map<String, EditionLine> left = rows(told, younger);
    BiPredicate<EditionLine, EditionLine> alike = (old, line) -> isAlike(told, old, line);
    joinExpected(gone, left, expected, alike);
    joinSingle(gone, left, line -> words(line, told.text()), (old, line) -> true);
    joinSingle(gone, left, line -> titled(told, line), alike);
    joinExpected(gone, left, key -> expected.apply(key).filter(key::equals), (old, line) -> true);
  }

  private static Map<String, EditionLine> rows(Told told, List<EditionLine> lines) {
    return lines.stream()
        .filter(line -> line.table().equals(told.table()))
        .collect(
            Collectors.toMap(
                EditionLine::key, Function.identity(), (one, other) -> one, LinkedHashMap::new));
  }

  private void joinExpected(
      Map<String, EditionLine> gone,
      Map<String, EditionLine> left,
      Function<String, Optional<String>> expected,
      BiPredicate<EditionLine, EditionLine> meant) {
    for (EditionLine line : List.copyOf(left.values())) {
      expected
          .apply(line.key())
          .map(gone::get)
          .filter(old -> meant.test(old, line))
          .ifPresent(old -> join(old, line, gone, left));
    }
  }

  /**
   * Joins what is meant by one single row on either side.
   *
   * @param shared what both have in common; what has nothing of it is not joined
   */
  private void joinSingle(
      Map<String, EditionLine> gone,
      Map<String, EditionLine> left,
      Function<EditionLine, String> shared,
      BiPredicate<EditionLine, EditionLine> meant) {
    Map<String, List<EditionLine>> by =
        gone.values().stream().collect(Collectors.groupingBy(shared));
    Map<EditionLine, List<EditionLine>> found = new LinkedHashMap<>();
    for (EditionLine line : left.values()) {
      if (!shared.apply(line).isBlank()) {
        by.getOrDefault(shared.apply(line), List.of()).stream()
            .filter(old -> meant.test(old, line))
            .forEach(old -> found.computeIfAbsent(line, l -> new ArrayList<>()).add(old));
      }
    }
    Map<EditionLine, Long> times =
        found.values().stream()
            .flatMap(List::stream)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    found.forEach(
        (line, olds) -> {
          if (olds.size() == 1 && times.get(olds.get(0)) == 1) {
            join(olds.get(0), line, gone, left);
          }
        });
  }

  private void join(
      EditionLine old,
      EditionLine line,
      Map<String, EditionLine> gone,
      Map<String, EditionLine> left) {
    before.put(EditionPlace.of(line), old);
    went.add(EditionPlace.of(old));
    gone.remove(old.key());
    left.remove(line.key());
  }

  /** Nothing where there are no words to be alike. */
  private static String titled(Told told, EditionLine line) {
    return words(line, told.text()).isBlank() ? "" : words(line, told.title());
  }

  private static boolean isAlike(Told told, EditionLine old, EditionLine line) {
    return TextLikeness.isAlike(old.value(told.text() + "_ja"), line.value(told.text() + "_ja"))
        && TextLikeness.isAlike(old.value(told.text() + "_en"), line.value(told.text() + "_en"));
  }

  private static String words(EditionLine line, String column) {
    return line.value(column + "_ja") + "\n" + line.value(column + "_en");
  }
}
