/** Nonconformities and their correction, over REST and on pages. */
@NullMarked
package jp.akashi.web.nonconformity;

import org.jspecify.annotations.NullMarked;
