package jp.akashi.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.akashi.scheme.RequiredDocument;

/**
 * Whether documents are dated in the order the edition wants. A file has the date the applicant
 * gave it, where one was given; what is filled in on screen is said on the day of submission.
 */
final class DateOrder {

  private final CaseFolder folder;

  /** Looks the others up among these. */
  DateOrder(CaseFolder folder) {
    this.folder = folder;
  }

  /**
   * What is to be said of the date of a document that was handed in.
   *
   * @param submitted the day in Japan of submission, or today while it is not submitted
   */
  List<DocumentFinding> of(RequiredDocument required, CaseDocument document, LocalDate submitted) {
    return required.notBefore().stream()
        .map(code -> of(required, document, code, submitted))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<DocumentFinding> of(
      RequiredDocument required, CaseDocument document, String earlier, LocalDate submitted) {
    Optional<LocalDate> own = required.isForm() ? Optional.of(submitted) : dateOf(document);
    return own.flatMap(
        date ->
            dateOf(earlier)
                .filter(date::isBefore)
                .map(after -> finding(required.isForm(), date, earlier, after)));
  }

  private static DocumentFinding finding(
      boolean form, LocalDate date, String earlier, LocalDate after) {
    String code = form ? "finding.submittedBefore" : "finding.datedBefore";
    return DocumentFinding.care(code, date.toString(), earlier, after.toString());
  }

  private Optional<LocalDate> dateOf(String code) {
    return folder
        .find(code)
        .filter(other -> !other.isAside() && other.state().isHandedIn())
        .flatMap(DateOrder::dateOf);
  }

  private static Optional<LocalDate> dateOf(CaseDocument document) {
    return document.latest().map(EvidenceVersion::issuedOn);
  }
}
