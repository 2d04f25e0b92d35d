package jp.akashi.evidence;

import java.util.List;
import jp.akashi.refusal.FieldError;

/**
 * What became of files that were sent together.
 *
 * @param taken those on record now, in the order they were sent
 * @param refused the others, of which nothing is kept
 */
public record HandedIn(List<Taken> taken, List<Refused> refused) {

  /**
   * A file on record.
   *
   * @param code of the document
   * @param position number of the version it became, 1 for the first
   * @param piece number of the file that it is a version of, among those of the document
   * @param name as shown
   * @param size bytes
   * @param sha256 lower-case hexadecimal
   */
  public record Taken(String code, int position, int piece, String name, long size, String sha256) {

    static Taken of(EvidenceVersion version) {
      return new Taken(
          version.document().code(),
          version.position(),
          version.piece(),
          version.name(),
          version.size(),
          version.sha256());
    }
  }

  /**
   * A file that was not taken.
   *
   * @param code of the document, as the sender wrote it
   * @param name as the sender wrote it
   * @param errors what is wrong with it, never empty
   */
  public record Refused(String code, String name, List<FieldError> errors) {}
}
