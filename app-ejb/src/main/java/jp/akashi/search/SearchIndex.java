package jp.akashi.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.util.common.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The index, opened. A change is on stable storage, and found, when its method returns. */
final class SearchIndex implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);
  private static final int PASSAGES = 2;

  private final CloseableSearchMapping mapping;

  private SearchIndex(CloseableSearchMapping mapping) {
    this.mapping = mapping;
  }

  /**
   * Opens the index; makes it where there is none, readable by the server's user only.
   *
   * @throws SearchDown if it cannot be opened
   */
  static SearchIndex open(SearchSettings settings) {
    if (settings.directory() != null) {
      makePrivate(settings.directory());
    }
    return reached(
        () ->
            new SearchIndex(
                SearchMapping.builder(AnnotatedTypeSource.empty())
                    .properties(settings.properties())
                    .build()));
  }

  private static <T> T reached(Supplier<T> asked) {
    try {
      return asked.get();
    } catch (SearchException failed) {
      LOG.error("The search index does not answer: {}", Indexing.why(failed));
      throw new SearchDown(failed);
    }
  }

  private static void makePrivate(Path directory) {
    Set<PosixFilePermission> owner = PosixFilePermissions.fromString("rwx------");
    try {
      Files.createDirectories(directory, PosixFilePermissions.asFileAttribute(owner));
      Files.setPosixFilePermissions(directory, owner);
    } catch (IOException unusable) {
      throw new SearchDown(unusable);
    }
  }

  /**
   * Puts entries in, in place of what was there, and takes others out.
   *
   * @param gone ids of entries that are to be there no more
   */
  void change(Collection<Entry> entries, Collection<String> gone) {
    try (SearchSession session = mapping.createSession()) {
      entries.forEach(session.indexingPlan()::addOrUpdate);
      gone.forEach(id -> session.indexingPlan().purge(Entry.class, id, null));
    }
  }

  /** Takes everything out. */
  void clear() {
    scope().workspace().purge();
    scope().workspace().flush();
    scope().workspace().refresh();
  }

  /** Overwrites what was taken out, which otherwise stays on disk until the index is tidied up. */
  void compact() {
    scope().workspace().mergeSegments();
    scope().workspace().flush();
    scope().workspace().refresh();
  }

  /**
   * An entry found.
   *
   * @param version of the file whose text the index knows
   */
  record Found(String id, int version) {}

  /**
   * Entries of a kind that hold all the words, the best first, no more than {@code most}.
   *
   * @throws SearchDown if the index cannot be asked
   */
  List<Found> find(SearchWords words, Kind kind, Sight sight, int most) {
    SearchPredicate wanted =
        scope()
            .predicate()
            .bool()
            .must(words.in(scope().predicate()))
            .filter(sight.in(scope().predicate()))
            .filter(scope().predicate().match().field(IndexFields.KIND).matching(kind.word()))
            .toPredicate();
    try (SearchSession session = mapping.createSession()) {
      return reached(
          () ->
              session
                  .search(scope())
                  .select(
                      f ->
                          f.composite()
                              .from(f.id(String.class), f.field(IndexFields.VERSION, Integer.class))
                              .as(Found::new))
                  .where(wanted)
                  .fetchHits(most));
    }
  }

  /**
   * Where the words stand.
   *
   * @param records passages of what the records say
   * @param text passages of the file
   */
  record Places(String id, List<Passage> records, List<Passage> text) {}

  /**
   * Where the words stand in these entries, by id. Only asked of what may be seen.
   *
   * @throws SearchDown if the index cannot be asked
   */
  Map<String, Places> places(SearchWords words, Collection<String> ids) {
    SearchPredicate wanted =
        scope()
            .predicate()
            .bool()
            .must(words.in(scope().predicate()))
            .filter(scope().predicate().id().matchingAny(ids))
            .toPredicate();
    Map<String, Places> places = new HashMap<>();
    try (SearchSession session = mapping.createSession()) {
      reached(
              () ->
                  session
                      .search(scope())
                      .select(
                          f ->
                              f.composite()
                                  .from(
                                      f.id(String.class),
                                      f.composite()
                                          .from(
                                              f.highlight(IndexFields.TITLE),
                                              f.highlight(IndexFields.WORDS))
                                          .as(
                                              (title, said) ->
                                                  passages(said.isEmpty() ? title : said)),
                                      f.composite()
                                          .from(f.highlight(IndexFields.TEXT))
                                          .as(SearchIndex::passages))
                                  .as(Places::new))
                      .where(wanted)
                      .highlighter(
                          f ->
                              f.unified()
                                  .tag(String.valueOf(Spelled.BEGIN), String.valueOf(Spelled.END))
                                  .numberOfFragments(PASSAGES))
                      .fetchHits(Math.max(1, ids.size())))
          .forEach(place -> places.put(place.id(), place));
    }
    return places;
  }

  private static List<Passage> passages(List<String> marked) {
    return marked.stream().map(Passage::read).toList();
  }

  private SearchScope<Entry> scope() {
    return mapping.scope(Entry.class);
  }

  @Override
  public void close() {
    mapping.close();
  }
}
