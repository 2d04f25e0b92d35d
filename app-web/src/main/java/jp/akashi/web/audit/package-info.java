/** The on-site audit, over REST and on pages. */
@NullMarked
package jp.akashi.web.audit;

import org.jspecify.annotations.NullMarked;
