/**
 * What does not meet an obligation item, and what the applicant does about it: cause, correction,
 * corrective action, verification.
 */
@NullMarked
package jp.akashi.nonconformity;

import org.jspecify.annotations.NullMarked;
