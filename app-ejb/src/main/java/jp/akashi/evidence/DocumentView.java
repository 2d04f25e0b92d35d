package jp.akashi.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import jp.akashi.scheme.FormFields;
import jp.akashi.scheme.RequiredDocument;
import jp.akashi.scheme.Truth;
import org.jspecify.annotations.Nullable;

/**
 * A required document of a case as it is shown.
 *
 * @param required what the edition says of it, with its origin
 * @param needed OPEN while a question that decides it is not answered
 * @param fields what a form consists of; empty where it is a file or one free statement
 * @param answers what is filled in on those fields
 * @param state AWAITED where nothing was answered
 * @param answer what was answered, or null
 * @param files versions handed in, newest first
 * @param findings what the completeness check noticed
 * @param version to be named by whoever acts on it; 0 where nothing was answered
 */
public record DocumentView(
    RequiredDocument required,
    Truth needed,
    FormFields fields,
    FormAnswers answers,
    DocumentState state,
    @Nullable Answer answer,
    List<File> files,
    List<DocumentFinding> findings,
    int version) {

  /**
   * What the applicant said, the reception desk remarked, an auditor saw.
   *
   * @param seenByName name of that auditor, or null where none saw it
   */
  public record Answer(
      @Nullable String reason,
      @Nullable String comment,
      @Nullable String statement,
      @Nullable Inspection inspection,
      @Nullable String seenByName,
      String by,
      Instant at) {

    static Answer of(
        CaseDocument document, @Nullable String statement, @Nullable String seenByName) {
      return new Answer(
          document.reason(),
          document.comment(),
          statement,
          document.inspection(),
          seenByName,
          document.answeredBy(),
          document.answeredAt());
    }
  }

  /**
   * A version handed in; size in bytes, digest of the clear text, what the scanner said, how it was
   * disposed of (null while it can be read).
   *
   * @param piece number of the file it is a version of, among those the document consists of
   * @param counts whether it is the version of its piece that counts
   */
  public record File(
      int position,
      int piece,
      boolean counts,
      String name,
      String format,
      long size,
      String sha256,
      @Nullable LocalDate issuedOn,
      Readability readability,
      @Nullable Integer pages,
      ScanResult scan,
      String uploadedBy,
      Instant uploadedAt,
      @Nullable Destruction destruction) {

    static File of(EvidenceVersion version) {
      return new File(
          version.position(),
          version.piece(),
          version.counts(),
          version.name(),
          version.format().name(),
          version.size(),
          version.sha256(),
          version.issuedOn(),
          version.readability(),
          version.pages(),
          version.scan(),
          version.uploadedBy(),
          version.uploadedAt(),
          version.destruction());
    }
  }

  public String code() {
    return required.code();
  }

  /** The files that count side by side, in the order of their pieces. */
  public List<File> counting() {
    return files.stream()
        .filter(File::counts)
        .sorted(Comparator.comparingInt(File::piece))
        .toList();
  }

  /** Number of the piece that a further file of it would be. */
  public int nextPiece() {
    int greatest = files.stream().mapToInt(File::piece).max().orElse(0);
    return Pieces.next(!counting().isEmpty(), greatest);
  }

  /** Whether it consists of several files, or did. */
  public boolean isOfSeveral() {
    return files.stream().anyMatch(file -> file.piece() > 1);
  }

  /** The others: earlier versions, newest first. */
  public List<File> earlier() {
    return files.stream().filter(file -> !file.counts()).toList();
  }

  /** Whether it consists of records alone: it asks the applicant nothing of its own. */
  public boolean isMadeOfRecords() {
    return fields.areRecords();
  }

  /** Whether it is a form filled in field by field. */
  public boolean isFilledIn() {
    return !fields.asked().isEmpty();
  }

  /** Whether something was said on it on screen, field by field or in one statement. */
  public boolean isSaid() {
    return !answers.isEmpty() || (answer != null && answer.statement() != null);
  }

  /** Whether it is a form answered with one free statement. */
  public boolean isStated() {
    return required.isForm() && fields.isEmpty();
  }
}
