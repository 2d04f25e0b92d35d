package jp.akashi.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param q what was looked for
 * @param kind word of the only {@link Kind} shown, or null
 * @param page shown, from 1
 * @param pages how many there are, at least 1
 * @param counts how many things of each kind may be seen, by its word, in the order shown
 * @param more whether there may be more than is counted: narrow the search
 * @param upToDate false while recent changes cannot be found yet
 * @param hits of the page, kind by kind, the best first
 */
public record SearchResult(
    String q,
    @Nullable String kind,
    int page,
    int pages,
    Map<String, Integer> counts,
    boolean more,
    boolean upToDate,
    List<Hit> hits) {}
