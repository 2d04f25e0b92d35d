/** Notices, over REST and on pages. */
@NullMarked
package jp.akashi.web.notice;

import org.jspecify.annotations.NullMarked;
