/** Required documents and the reception desk, over REST and on pages. */
@NullMarked
package jp.akashi.web.evidence;

import org.jspecify.annotations.NullMarked;
