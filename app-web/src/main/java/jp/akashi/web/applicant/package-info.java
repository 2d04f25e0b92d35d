/** The applicant company, over REST and on pages. */
@NullMarked
package jp.akashi.web.applicant;

import org.jspecify.annotations.NullMarked;
