package jp.akashi.evidence;

import java.time.Instant;
import java.time.LocalDate;
import jp.akashi.application.ApplicationNumber;
import org.jspecify.annotations.Nullable;

/**
 * An upload as the person who began it sees it.
 *
 * @param name file name as on the applicant's machine
 * @param place what it is to become among the files of its document: {@code beside}, the number of
 *     a piece, or null where nothing was said
 * @param size bytes of the whole file
 * @param modified when the file was last changed there, in milliseconds since 1970, or null
 * @param offset bytes that arrived for good; equal to the size only once the file is on record
 * @param expiresAt until when it can be continued, UTC
 * @param position number of the version it became, or null while it is on its way
 * @param sha256 of that version, lower-case hexadecimal, or null
 */
public record UploadView(
    String id,
    ApplicationNumber number,
    String code,
    String name,
    @Nullable LocalDate issuedOn,
    @Nullable String place,
    long size,
    @Nullable Long modified,
    long offset,
    Instant expiresAt,
    @Nullable Integer position,
    @Nullable String sha256) {

  /** Per cent that arrived for good, rounded down. */
  public int percent() {
    return (int) (offset * 100 / size);
  }
}
