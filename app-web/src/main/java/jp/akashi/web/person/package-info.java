/** The people known to the body, over REST. */
@NullMarked
package jp.akashi.web.person;

import org.jspecify.annotations.NullMarked;
