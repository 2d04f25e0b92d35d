/**
 * The re-check (再確認) of what is certified when the Standard changes: a campaign of the body with an
 * entry for each certification that stands on an earlier edition, until all of them are settled
 * (M26, inferred from practice, not from an official text).
 */
@NullMarked
package jp.akashi.recheck;

import org.jspecify.annotations.NullMarked;
