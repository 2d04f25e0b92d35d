package jp.akashi.scheme;

import java.util.Map;

/**
 * An edition as its keepers see it.
 *
 * @param use how much stands on it, by kind such as {@code cases} and {@code certificates}
 */
public record EditionView(EditionInfo info, EditionLife life, Map<String, Long> use) {}
