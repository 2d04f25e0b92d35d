package jp.akashi.evidence;

import jp.akashi.application.ApplicationNumber;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody is about to send piece by piece.
 *
 * @param number the case
 * @param code the required document it is for
 * @param size bytes of the whole file
 * @param modified when the file was last changed on the applicant's machine, in milliseconds since
 *     1970, to know it again; or null
 */
public record IntendedFile(
    ApplicationNumber number,
    String code,
    EvidenceService.Described described,
    long size,
    @Nullable Long modified) {}
