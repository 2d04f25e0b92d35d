package jp.akashi.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.akashi.applicant.ApplicantCompanies;
import jp.akashi.applicant.ApplicantCompany;
import jp.akashi.person.CurrentPerson;
import jp.akashi.refusal.NotFound;

/**
 * Who may see which case. Deny by default: applicants their company's, case staff those submitted,
 * everybody else none. What may not be seen does not exist for the caller.
 */
@ApplicationScoped
public class CaseAccess {

  @Inject private Applications applications;
  @Inject private ApplicantCompanies companies;
  @Inject private CurrentPerson current;

  /**
   * A case the caller may see.
   *
   * @throws NotFound if there is none, or it is not the caller's to see
   */
  public Application visible(ApplicationNumber number) {
    Application application = applications.of(number);
    if (isOwn(application) || isStaffs(application)) {
      return application;
    }
    throw new NotFound("case.notFound", number.value());
  }

  /**
   * A case of the caller's own company.
   *
   * @throws NotFound if there is none, or it is another company's
   */
  public Application own(ApplicationNumber number) {
    Application application = applications.of(number);
    if (!isOwn(application)) {
      throw new NotFound("case.notFound", number.value());
    }
    return application;
  }

  /**
   * The company the caller acts for.
   *
   * @throws NotFound if none is registered yet
   */
  public ApplicantCompany ownCompany() {
    return companies.ownOf(current.username());
  }

  private boolean isOwn(Application application) {
    return current.isApplicant()
        && companies
            .actedForBy(current.username())
            .filter(mine -> mine.id().equals(application.company().id()))
            .isPresent();
  }

  private boolean isStaffs(Application application) {
    return application.state() != CaseState.DRAFT
        && application.submittedAt() != null
        && current.isCaseStaff();
  }
}
