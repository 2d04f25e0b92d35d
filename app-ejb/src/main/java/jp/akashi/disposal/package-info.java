/**
 * The end of what was handed in: how long a document is kept, what stops its disposal, and the
 * disposal (廃棄) that one person proposes, another approves and a certificate proves.
 */
@NullMarked
package jp.akashi.disposal;

import org.jspecify.annotations.NullMarked;
