/** What every page needs: language, the signed-in person, and refusals said beside the field. */
@NullMarked
package jp.akashi.web.page;

import org.jspecify.annotations.NullMarked;
