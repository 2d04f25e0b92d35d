/** The re-check of certifications when the Standard changes, as pages and API. */
@NullMarked
package jp.akashi.web.recheck;

import org.jspecify.annotations.NullMarked;
