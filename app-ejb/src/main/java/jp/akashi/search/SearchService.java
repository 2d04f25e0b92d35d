package jp.akashi.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.person.Role;
import jp.akashi.refusal.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Searching among what the caller may see. */
@Stateless
@RolesAllowed({
  Role.APPLICANT_CLERK,
  Role.INFORMATION_MANAGER,
  Role.SYSTEM_MANAGER,
  Role.REPRESENTATIVE,
  Role.RECEPTION_OFFICER,
  Role.AUDITOR,
  Role.LEAD_AUDITOR,
  Role.TECHNICAL_REVIEWER,
  Role.DECISION_COMMITTEE,
  Role.CERTIFICATION_MANAGER,
  Role.HEAD_OF_BODY
})
public class SearchService {

  /** Things of a kind looked at, and so counted, at most. */
  private static final int MOST = 50;

  private static final int ON_A_PAGE = 20;

  @Inject private OpenIndex index;
  @Inject private Sights sights;
  @Inject private SecondLook secondLook;
  @Inject private SearchedRecords records;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /**
   * Finds what holds all the words. That a passage of a file was shown is on record, as its opening
   * would be.
   *
   * @param q words, or numbers and codes
   * @param kind word of a {@link Kind}, or null or empty for all
   * @param page from 1; null or empty for the first
   * @throws InvalidInput naming {@code q}, {@code kind} and {@code page}, whichever cannot be read
   */
  public SearchResult search(@Nullable String q, @Nullable String kind, @Nullable String page) {
    SearchQuery query = SearchQuery.read(q, kind, page);
    SearchWords words = SearchWords.in(query.q());
    Optional<Sight> sight = sights.ofCaller();
    Map<String, Integer> counts = new LinkedHashMap<>();
    List<Shown> shown = new ArrayList<>();
    boolean more = false;
    for (Kind each : Kind.values()) {
      List<SearchIndex.Found> found =
          sight.map(s -> index.get().find(words, each, s, MOST + 1)).orElse(List.of());
      more |= found.size() > MOST;
      List<Seen> seen =
          sight
              .map(s -> secondLook.at(each, found.subList(0, Math.min(found.size(), MOST)), s))
              .orElse(List.of());
      counts.put(each.word(), seen.size());
      if (query.kind() == null || query.kind() == each) {
        seen.forEach(one -> shown.add(new Shown(each, one)));
      }
    }
    return new SearchResult(
        query.q(),
        query.kind() == null ? null : query.kind().word(),
        query.page(),
        Math.max(1, (shown.size() + ON_A_PAGE - 1) / ON_A_PAGE),
        counts,
        more,
        !records.isLagging(clock.instant()),
        hits(words, slice(shown, query.page())));
  }

  private record Shown(Kind kind, Seen seen) {}

  private static List<Shown> slice(List<Shown> all, int page) {
    int from = Math.min((page - 1) * ON_A_PAGE, all.size());
    return all.subList(from, Math.min(from + ON_A_PAGE, all.size()));
  }

  private List<Hit> hits(SearchWords words, List<Shown> shown) {
    if (shown.isEmpty()) {
      return List.of();
    }
    Map<String, SearchIndex.Places> places =
        index.get().places(words, shown.stream().map(one -> one.seen().id()).toList());
    return shown.stream()
        .map(one -> hit(one, Optional.ofNullable(places.get(one.seen().id()))))
        .toList();
  }

  private Hit hit(Shown shown, Optional<SearchIndex.Places> places) {
    Seen seen = shown.seen();
    List<Passage> passages = new ArrayList<>();
    places.ifPresent(place -> passages.addAll(place.records()));
    List<Passage> text = places.map(SearchIndex.Places::text).orElse(List.of());
    if (!text.isEmpty() && seen.version() > 0 && seen.number() != null) {
      passages.addAll(text);
      journal.record(
          seen.number(), "document.passageShown", Change.to(seen.code() + " v" + seen.version()));
    }
    return new Hit(
        shown.kind().word(),
        seen.number(),
        seen.code(),
        seen.title(),
        seen.company(),
        seen.remark(),
        List.copyOf(passages));
  }
}
