package jp.akashi.web.evidence;

import java.time.Instant;
import java.time.LocalDate;
import jp.akashi.evidence.UploadView;
import org.jspecify.annotations.Nullable;

/**
 * A file that was not sent to its end, as the API shows it.
 *
 * @param url where it is continued, by the tus protocol
 * @param piece {@code beside}, the number of a piece it is to be a newer version of, or null where
 *     nothing was said
 * @param offset bytes that arrived
 */
record UploadJson(
    String url,
    String code,
    String name,
    @Nullable LocalDate issuedOn,
    @Nullable String piece,
    long size,
    @Nullable Long modified,
    long offset,
    Instant expiresAt) {

  static UploadJson of(UploadView upload) {
    return new UploadJson(
        UploadServlet.PATH + "/" + upload.id(),
        upload.code(),
        upload.name(),
        upload.issuedOn(),
        upload.place(),
        upload.size(),
        upload.modified(),
        upload.offset(),
        upload.expiresAt());
  }
}
