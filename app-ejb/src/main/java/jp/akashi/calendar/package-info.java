/**
 * Days that count in law: Japanese business days and holidays, the rules by which a time limit
 * becomes a date, and the clock of the body. A ground-floor package: every step may use it, it
 * knows none.
 */
@NullMarked
package jp.akashi.calendar;

import org.jspecify.annotations.NullMarked;
