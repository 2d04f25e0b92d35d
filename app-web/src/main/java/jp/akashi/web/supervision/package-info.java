/** What the supervisor sees, over REST and on pages. */
@NullMarked
package jp.akashi.web.supervision;

import org.jspecify.annotations.NullMarked;
