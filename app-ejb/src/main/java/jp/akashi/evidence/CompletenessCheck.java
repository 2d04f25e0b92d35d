package jp.akashi.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.akashi.applicant.ApplicantCompany;
import jp.akashi.scheme.RequiredDocument;
import org.jspecify.annotations.Nullable;

/**
 * Looks at what was handed in as the reception desk would: missing, too old, unreadable, the same
 * file twice or once more, of somebody else, dated out of order (そろい具合の確認). Of a document that
 * consists of several files each is looked at: the oldest says how old the document is. What was
 * taken at one gate is looked at again at the next; its age still counts to submission.
 * Deterministic: the same record gives the same findings.
 */
final class CompletenessCheck {

  private CompletenessCheck() {}

  /**
   * What is to be said of one document.
   *
   * @param needed whether the case certainly needs it by what it says of itself
   * @param folder what was answered in the case
   * @param company the applicant, as registered now
   * @param answered what was answered, or null for nothing yet
   * @param submitted the day in Japan that ages count to
   */
  static List<DocumentFinding> of(
      CaseFolder folder,
      ApplicantCompany company,
      RequiredDocument required,
      boolean needed,
      @Nullable CaseDocument answered,
      LocalDate submitted) {
    if (answered == null || answered.state().isApplicants()) {
      return List.of(DocumentFinding.stop(missing(answered)));
    }
    List<DocumentFinding> findings = new ArrayList<>();
    if (needed && answered.state() == DocumentState.NOT_APPLICABLE) {
      findings.add(DocumentFinding.stop("finding.neededAfterAll"));
    }
    if (answered.state().isHandedIn()) {
      List<EvidenceVersion> counting = answered.counting();
      for (EvidenceVersion version : counting) {
        List<DocumentFinding> here = new ArrayList<>();
        look(required, version, submitted, here);
        again(folder, answered, version).ifPresent(here::add);
        here.addAll(RegisteredCheck.of(required, version, company));
        here.stream()
            .map(one -> counting.size() > 1 ? one.of(version) : one)
            .forEach(findings::add);
      }
      findings.addAll(new DateOrder(folder).of(required, answered, submitted));
    }
    return findings;
  }

  /**
   * The same file as before, unless it was taken nevertheless, as another piece of the document, or
   * as another document's.
   */
  private static Optional<DocumentFinding> again(
      CaseFolder folder, CaseDocument answered, EvidenceVersion version) {
    DocumentFiles files = answered.files();
    return files
        .givenBackBefore(version)
        .filter(before -> answered.state() != DocumentState.ACCEPTED)
        .map(before -> DocumentFinding.stop("finding.sameAgain", before.position()))
        .or(
            () ->
                files
                    .sameBefore(version)
                    .map(
                        before ->
                            DocumentFinding.care(
                                "finding.twiceHere", before.name(), before.position())))
        .or(
            () ->
                folder
                    .twin(answered, version)
                    .map(other -> DocumentFinding.care("finding.twice", other)));
  }

  private static String missing(@Nullable CaseDocument answered) {
    return answered != null && answered.state() == DocumentState.RETURNED
        ? "finding.returned"
        : "finding.missing";
  }

  private static void look(
      RequiredDocument required,
      EvidenceVersion version,
      LocalDate submitted,
      List<DocumentFinding> findings) {
    scan(version.scan(), findings);
    age(required, version, submitted, findings);
    switch (version.readability()) {
      case ENCRYPTED -> findings.add(DocumentFinding.stop("finding.encrypted"));
      case UNREADABLE -> findings.add(DocumentFinding.stop("finding.unreadable"));
      case UNSAFE -> findings.add(DocumentFinding.stop("finding.unsafe"));
      case PENDING -> findings.add(DocumentFinding.stop("finding.scanning"));
      case READABLE, NOT_CHECKED -> {}
    }
    if (version.isBlank()) {
      findings.add(DocumentFinding.care("finding.blank"));
    }
  }

  private static void scan(ScanResult scan, List<DocumentFinding> findings) {
    switch (scan.outcome()) {
      case INFECTED -> findings.add(DocumentFinding.stop("finding.infected", scan.signature()));
      case QUARANTINED ->
          findings.add(
              DocumentFinding.stop(
                  scan.isTooMuch() ? "finding.tooMuchToScan" : "finding.quarantined"));
      case NOT_SCANNED -> findings.add(DocumentFinding.care("finding.notScanned"));
      case CLEAN -> {}
    }
  }

  private static void age(
      RequiredDocument required,
      EvidenceVersion version,
      LocalDate submitted,
      List<DocumentFinding> findings) {
    LocalDate issued = version.issuedOn();
    if (required.freshness() == null || issued == null) {
      return;
    }
    if (required.isTooOld(issued, submitted)) {
      findings.add(
          DocumentFinding.stop(
              "finding.tooOld", required.freshness().lastDayOfUse(issued).toString()));
    }
  }
}
