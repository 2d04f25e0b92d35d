/** The on-site audit: its plan, its facts, the corrections it asked for, its report. */
@NullMarked
package jp.akashi.audit;

import org.jspecify.annotations.NullMarked;
