/**
 * The applicant company and the people who act for it. What one company enters, another never sees.
 */
@NullMarked
package jp.akashi.applicant;

import org.jspecify.annotations.NullMarked;
