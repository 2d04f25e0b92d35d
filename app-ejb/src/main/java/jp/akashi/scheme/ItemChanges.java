package jp.akashi.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.akashi.calendar.JapaneseTime;

/**
 * What changes from one edition to another for those who have to meet it: the obligation items and
 * their means. What only comes from elsewhere and says the same is no change for them.
 */
@ApplicationScoped
public class ItemChanges {

  private static final Set<String> TABLES =
      Set.of(EditionTable.ITEMS.name(), EditionTable.MEANS.name());

  @Inject private SchemeEditions editions;
  @Inject private Clock clock;

  /**
   * The items that changed, in the younger edition's order, what is gone last.
   *
   * @param before name of the edition somebody stands on; of one that was never kept here nothing
   *     can be said
   * @return empty if the older edition is not kept here
   * @throws NoSuchEdition if there is no younger
   */
  public Optional<List<ItemChange>> between(String before, EditionId after) {
    EditionContent younger = editions.content(after);
    return kept(before).map(older -> grouped(older, younger, info(after)));
  }

  private Optional<EditionContent> kept(String name) {
    try {
      return editions.find(new EditionId(name)).map(found -> editions.content(found.code()));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  private EditionInfo info(EditionId id) {
    return EditionInfo.of(editions.of(id), editions.description(id), JapaneseTime.today(clock));
  }

  static List<ItemChange> grouped(EditionContent older, EditionContent younger, EditionInfo info) {
    Map<String, List<EditionChange>> byItem = new LinkedHashMap<>();
    EditionComparison.of(info, info, lines(older), lines(younger)).changes().stream()
        .filter(change -> change.kind() != EditionChange.Kind.ORIGIN)
        .forEach(c -> byItem.computeIfAbsent(item(c), key -> new ArrayList<>()).add(c));
    return byItem.entrySet().stream()
        .map(e -> new ItemChange(e.getKey(), title(e.getKey(), younger, older), e.getValue()))
        .toList();
  }

  private static List<EditionLine> lines(EditionContent edition) {
    return EditionLines.of(edition).stream().filter(l -> TABLES.contains(l.table())).toList();
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
