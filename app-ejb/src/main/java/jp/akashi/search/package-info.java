/**
 * Finding cases, companies, findings and documents again by the words in them. The index is a copy
 * that may lag behind: what somebody may see, the records say.
 */
@NullMarked
package jp.akashi.search;

import org.jspecify.annotations.NullMarked;
