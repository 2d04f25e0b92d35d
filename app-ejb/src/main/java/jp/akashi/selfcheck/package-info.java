/**
 * The applicant's self-check (自己点検): for every obligation item the means adopted, the evidence that
 * shows it, or why it does not apply.
 */
@NullMarked
package jp.akashi.selfcheck;

import org.jspecify.annotations.NullMarked;
