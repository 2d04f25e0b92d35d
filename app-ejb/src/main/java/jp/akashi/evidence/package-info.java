/**
 * What the applicant hands in: each required document of the edition with its own life, and the
 * completeness check (受付) that judges them.
 */
@NullMarked
package jp.akashi.evidence;

import org.jspecify.annotations.NullMarked;
