/** Editions of the scheme, over REST and on pages, for those who keep them. */
@NullMarked
package jp.akashi.web.scheme;

import org.jspecify.annotations.NullMarked;
