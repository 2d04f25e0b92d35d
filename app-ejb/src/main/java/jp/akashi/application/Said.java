package jp.akashi.application;

/**
 * One thing an applicant said on a form, for reading.
 *
 * @param subject what it is about within the answer, such as the number of a means or the version
 *     of a file; empty for the answer itself
 * @param code what was chosen, such as {@code yes}, {@code NOT_PREPARED} or {@code ADOPTED}
 * @param text what was written, such as a reason or the name of a file; may be empty
 */
public record Said(String subject, String code, String text) {}
