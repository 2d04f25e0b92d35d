/** Technical review and decision, by people who took no part in the evaluation. */
@NullMarked
package jp.akashi.decision;

import org.jspecify.annotations.NullMarked;
