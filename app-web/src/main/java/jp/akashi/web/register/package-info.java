/** The public register and verification, over REST and on pages. */
@NullMarked
package jp.akashi.web.register;

import org.jspecify.annotations.NullMarked;
