/** Technical review and decision, over REST and on pages. */
@NullMarked
package jp.akashi.web.decision;

import org.jspecify.annotations.NullMarked;
