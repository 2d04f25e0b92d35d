/** Team and document review, over REST and on pages. */
@NullMarked
package jp.akashi.web.review;

import org.jspecify.annotations.NullMarked;
