package jp.akashi.evidence;

import java.util.List;
import java.util.Optional;
import jp.akashi.applicant.ApplicantCompany;
import jp.akashi.scheme.Registered;
import jp.akashi.scheme.RequiredDocument;

/**
 * Compares what a document shows with what the applicant is registered with, as far as the edition
 * says that it must show it. A document whose words cannot be read says nothing.
 */
final class RegisteredCheck {

  private RegisteredCheck() {}

  /**
   * Another number stops: it is checked by its check digit, it never changes, and it stands on the
   * very document that proves who applies. Names and addresses are written in too many ways for
   * more than a hint.
   */
  static List<DocumentFinding> of(
      RequiredDocument required, EvidenceVersion version, ApplicantCompany company) {
    Shown shown = version.shown();
    return shown == null
        ? List.of()
        : required.mustShow().stream()
            .map(entry -> of(entry, shown, company))
            .flatMap(Optional::stream)
            .toList();
  }

  private static Optional<DocumentFinding> of(
      Registered entry, Shown shown, ApplicantCompany company) {
    return switch (entry) {
      case CORPORATE_NUMBER -> number(shown.instead(company.corporateNumber()), company);
      case NAME ->
          care(
              shown.namesOthersOnly(company.details()),
              "finding.otherName",
              company.details().name());
      case ADDRESS ->
          care(
              shown.isElsewhere(company.details()),
              "finding.otherAddress",
              company.details().prefecture() + company.details().address());
    };
  }

  private static Optional<DocumentFinding> number(List<String> instead, ApplicantCompany company) {
    return instead.isEmpty()
        ? Optional.empty()
        : Optional.of(
            DocumentFinding.stop(
                "finding.otherNumber",
                company.corporateNumber().value(),
                String.join(", ", instead)));
  }

  private static Optional<DocumentFinding> care(boolean differs, String code, String registered) {
    return differs ? Optional.of(DocumentFinding.care(code, registered)) : Optional.empty();
  }
}
