/**
 * The record of the body: who did what, when, and what changed, written in the transaction of the
 * change. Ground floor: knows no step.
 */
@NullMarked
package jp.akashi.journal;

import org.jspecify.annotations.NullMarked;
