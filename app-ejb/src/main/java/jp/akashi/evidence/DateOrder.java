package jp.akashi.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.akashi.scheme.RequiredDocument;

/**
 * Whether documents are dated in the order the edition wants. A file has the date the applicant
 * gave it, where one was given; a document of several files has that of the latest; what is filled
 * in on screen is said on the day of submission.
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
    return required.isForm()
        ? ofForm(required, submitted)
        : dateOf(document)
            .map(date -> findings(required, date, "finding.datedBefore"))
            .orElse(List.of());
  }

  /** The same of what is filled in on screen. */
  List<DocumentFinding> ofForm(RequiredDocument required, LocalDate submitted) {
    return findings(required, submitted, "finding.submittedBefore");
  }

  private List<DocumentFinding> findings(RequiredDocument required, LocalDate date, String code) {
    return required.notBefore().stream()
        .map(
            earlier ->
                dateOf(earlier)
                    .filter(date::isBefore)
                    .map(
                        after ->
                            DocumentFinding.care(code, date.toString(), earlier, after.toString())))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<LocalDate> dateOf(String code) {
    return folder
        .find(code)
        .filter(other -> !other.isAside() && other.state().isHandedIn())
        .flatMap(DateOrder::dateOf);
  }

  private static Optional<LocalDate> dateOf(CaseDocument document) {
    return document.files().dated();
  }
}
