package jp.akashi.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What changes from one edition to another for those who have to meet it: the obligation items and
 * their means. What only comes from elsewhere and says the same is no change for them.
 */
@ApplicationScoped
public class ItemChanges {

  private static final Set<String> TABLES =
      Set.of(EditionTable.ITEMS.name(), EditionTable.MEANS.name());

  @Inject private SchemeEditions editions;
  @Inject private SchemeService scheme;

  /**
   * The items that changed, in the younger edition's order, what is gone last.
   *
   * @param before name of the edition somebody stands on; of one that was never kept here nothing
   *     can be said
   * @return empty if the older edition is not kept here
   * @throws NoSuchEdition if there is no younger
   */
  public Optional<List<ItemChange>> between(String before, EditionId after) {
    return kept(before)
        .map(
            older ->
                grouped(scheme.compare(older.id(), after).changes(), older, scheme.content(after)));
  }

  private Optional<EditionContent> kept(String name) {
    try {
      return editions.find(new EditionId(name)).map(found -> scheme.content(found.code()));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  static List<ItemChange> grouped(
      List<EditionChange> changes, EditionContent older, EditionContent younger) {
    Map<String, List<EditionChange>> byItem = new LinkedHashMap<>();
    changes.stream()
        .filter(change -> TABLES.contains(change.table()))
        .filter(change -> change.kind() != EditionChange.Kind.ORIGIN)
        .forEach(c -> byItem.computeIfAbsent(item(c), key -> new ArrayList<>()).add(c));
    return byItem.entrySet().stream()
        .map(e -> new ItemChange(e.getKey(), title(e.getKey(), younger, older), e.getValue()))
        .toList();
  }

  /** The first word of the key: means are named by their item and a number. */
  private static String item(EditionChange change) {
    return change.key().split(" ", 2)[0];
  }

  private static Bilingual title(String number, EditionContent younger, EditionContent older) {
    return Stream.of(younger, older)
        .flatMap(edition -> edition.items().stream())
        .filter(item -> item.number().equals(number))
        .findFirst()
        .map(ObligationItem::title)
        .orElse(new Bilingual(number, number));
  }
}
