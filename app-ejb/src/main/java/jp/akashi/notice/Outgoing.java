package jp.akashi.notice;

import org.jspecify.annotations.Nullable;

/**
 * A mail that this node has claimed.
 *
 * @param notice what it tells of
 * @param to where it goes, or null where nobody knows
 */
record Outgoing(long id, Notices.Message notice, @Nullable Destination to) {}
