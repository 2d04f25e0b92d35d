/** Applications and cases, over REST and on pages. */
@NullMarked
package jp.akashi.web.application;

import org.jspecify.annotations.NullMarked;
