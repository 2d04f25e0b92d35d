/** How long documents are kept, and their disposal, as pages and API. */
@NullMarked
package jp.akashi.web.disposal;

import org.jspecify.annotations.NullMarked;
