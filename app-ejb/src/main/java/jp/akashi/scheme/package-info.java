/**
 * The scheme as data: editions of the Standard with their obligation items, means, required
 * documents, clocks, rules and texts, each row with its provenance. Nothing here knows a particular
 * scheme; a case is pinned to the edition it began with.
 */
@NullMarked
package jp.akashi.scheme;

import org.jspecify.annotations.NullMarked;
