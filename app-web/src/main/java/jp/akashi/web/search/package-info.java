/** Searching, over REST and on a page. */
@NullMarked
package jp.akashi.web.search;

import org.jspecify.annotations.NullMarked;
