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
   * Another number with another name stops: that is another company's document. One of them alone
   * is a hint: names and addresses are written in many ways, and a scanner that adds text to its
   * pictures misreads digits.
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
      case CORPORATE_NUMBER -> number(shown, company);
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

  private static Optional<DocumentFinding> number(Shown shown, ApplicantCompany company) {
    List<String> instead = shown.instead(company.corporateNumber());
    List<Object> both = List.of(company.corporateNumber().value(), String.join(", ", instead));
    boolean stops = shown.namesOthersOnly(company.details());
    return instead.isEmpty()
        ? Optional.empty()
        : Optional.of(new DocumentFinding("finding.otherNumber", both, stops));
  }

  private static Optional<DocumentFinding> care(boolean differs, String code, String registered) {
    return differs ? Optional.of(DocumentFinding.care(code, registered)) : Optional.empty();
  }
}
