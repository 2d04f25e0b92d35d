/**
 * Why a request was refused, in words a person can act on: the named exceptions every step throws.
 * Ground floor: knows no step.
 */
@NullMarked
package jp.akashi.refusal;

import org.jspecify.annotations.NullMarked;
