package jp.akashi.applicant;

/**
 * A company as it is shown.
 *
 * @param version for the next change
 */
public record CompanyView(long id, String corporateNumber, CompanyDetails details, int version) {

  static CompanyView of(ApplicantCompany company) {
    return new CompanyView(
        company.id(), company.corporateNumber().value(), company.details(), company.version());
  }
}
