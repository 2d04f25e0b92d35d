/**
 * The document review: who audits, whether anything ties them to the applicant, and every
 * obligation item judged against the documents.
 */
@NullMarked
package jp.akashi.review;

import org.jspecify.annotations.NullMarked;
