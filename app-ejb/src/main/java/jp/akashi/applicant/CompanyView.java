package jp.akashi.applicant;

import java.util.List;

/**
 * A company as it is shown.
 *
 * @param contacts whom the body may turn to, in the company's order
 * @param version for the next change
 */
public record CompanyView(
    long id,
    String corporateNumber,
    CompanyDetails details,
    List<CompanyContact> contacts,
    int version) {

  static CompanyView of(ApplicantCompany company) {
    return new CompanyView(
        company.id(),
        company.corporateNumber().value(),
        company.details(),
        company.contacts(),
        company.version());
  }
}
