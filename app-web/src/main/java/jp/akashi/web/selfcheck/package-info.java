/** The applicant's self-check, over REST and on pages. */
@NullMarked
package jp.akashi.web.selfcheck;

import org.jspecify.annotations.NullMarked;
