/** Application review and certification agreement, for pages and machines. */
@NullMarked
package jp.akashi.web.agreement;

import org.jspecify.annotations.NullMarked;
