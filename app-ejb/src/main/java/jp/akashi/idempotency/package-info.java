/**
 * Requests that were answered once and get the same answer again, so that a machine may repeat what
 * it is not sure arrived. Ground floor: knows no step.
 */
@NullMarked
package jp.akashi.idempotency;

import org.jspecify.annotations.NullMarked;
