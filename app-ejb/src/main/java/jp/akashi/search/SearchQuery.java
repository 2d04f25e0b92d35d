package jp.akashi.search;

import java.util.Optional;
import jp.akashi.refusal.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks the index for.
 *
 * @param q what was typed, stripped
 * @param kind null for all
 * @param page from 1
 */
record SearchQuery(String q, @Nullable Kind kind, int page) {

  /** Characters a search may have. */
  static final int LONGEST = 200;

  /** The last page there can be, see {@link SearchService}. */
  static final int LAST_PAGE = 10;

  /**
   * Reads what was asked.
   *
   * @param page null or empty for the first
   * @throws InvalidInput naming {@code q}, {@code kind} and {@code page}, whichever cannot be read
   */
  static SearchQuery read(@Nullable String q, @Nullable String kind, @Nullable String page) {
    boolean anyKind = kind == null || kind.isEmpty();
    Optional<Kind> known = anyKind ? Optional.empty() : Kind.of(kind);
    InvalidInput.Check check =
        new InvalidInput.Check()
            .text(q, "q", LONGEST)
            .that(anyKind || known.isPresent(), "kind", "search.kind")
            .that(isPage(page), "page", "search.page", LAST_PAGE);
    if (check.errors().isEmpty()) {
      check.that(!SearchWords.in(q).isEmpty(), "q", "search.noWord");
    }
    check.orRefuse();
    return new SearchQuery(
        q.strip(), known.orElse(null), page == null || page.isEmpty() ? 1 : Integer.parseInt(page));
  }

  private static boolean isPage(@Nullable String page) {
    return page == null
        || page.isEmpty()
        || page.matches("[1-9]\\d?") && Integer.parseInt(page) <= LAST_PAGE;
  }
}
