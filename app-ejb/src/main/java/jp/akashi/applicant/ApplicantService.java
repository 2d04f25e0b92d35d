package jp.akashi.applicant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.Role;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.refusal.NotFound;
import jp.akashi.refusal.OutOfOrder;

/** Registering a company and acting for it. */
@Stateless
@RolesAllowed({
  Role.APPLICANT_CLERK,
  Role.INFORMATION_MANAGER,
  Role.SYSTEM_MANAGER,
  Role.REPRESENTATIVE
})
public class ApplicantService {

  @Inject private ApplicantCompanies companies;
  @Inject private CurrentPerson current;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /**
   * Registers a company; the caller is its first member.
   *
   * @param corporateNumber as typed
   * @throws InvalidInput naming every field that cannot be taken
   * @throws OutOfOrder if the company is registered already or the caller acts for another one
   */
  public CompanyView register(String corporateNumber, CompanyDetails details) {
    new InvalidInput.Check()
        .text(corporateNumber, "corporateNumber", 40)
        .that(isNumber(corporateNumber), "corporateNumber", "corporateNumber.form")
        .that(
            !isNumber(corporateNumber) || CorporateNumber.isValid(corporateNumber),
            "corporateNumber",
            "corporateNumber.checkDigit")
        .orRefuse();
    details.check();
    CorporateNumber number = CorporateNumber.read(corporateNumber);
    if (companies.of(number).isPresent()) {
      throw new OutOfOrder("company.registeredAlready", number.value());
    }
    if (companies.actedForBy(current.username()).isPresent()) {
      throw new OutOfOrder("company.actsForAnother");
    }
    ApplicantCompany company = new ApplicantCompany(number, details, clock.instant());
    companies.add(company);
    companies.add(new Membership(current.username(), company, clock.instant()));
    journal.record(subject(company), "company.registered", Change.to(details.name()));
    return CompanyView.of(company);
  }

  /**
   * Invites a colleague.
   *
   * @return a code to hand on, shown once: good for one person and seven days
   */
  public String invite() {
    ApplicantCompany company = own();
    String code = InvitationCode.random();
    companies.add(new Invitation(code, company, clock.instant()));
    journal.record(subject(company), "company.invited", Change.NONE);
    return code;
  }

  /**
   * Joins the company a colleague invited the caller to.
   *
   * @throws InvalidInput if there is no such code
   * @throws OutOfOrder if the code is used or too old, or the caller acts for a company already
   */
  public CompanyView join(String code) {
    new InvalidInput.Check().text(code, "code", 100).orRefuse();
    if (companies.actedForBy(current.username()).isPresent()) {
      throw new OutOfOrder("company.actsForAnother");
    }
    ApplicantCompany company =
        companies
            .invitation(code)
            .orElseThrow(() -> new InvalidInput("code", "invitation.unknown"))
            .take(clock.instant());
    companies.add(new Membership(current.username(), company, clock.instant()));
    journal.record(subject(company), "company.joined", Change.to(current.username()));
    return CompanyView.of(company);
  }

  private ApplicantCompany own() {
    return companies
        .actedForBy(current.username())
        .orElseThrow(() -> new NotFound("company.notRegistered"));
  }

  /** The company the caller acts for; empty until it is registered or the invitation accepted. */
  public Optional<CompanyView> mine() {
    return companies.actedForBy(current.username()).map(CompanyView::of);
  }

  /**
   * Corrects the company's details.
   *
   * @throws jp.akashi.refusal.Stale if somebody changed them since {@code version} was read
   */
  public CompanyView correct(CompanyDetails details, int version) {
    ApplicantCompany company = own();
    CompanyDetails before = company.details();
    company.correct(details, version);
    journal.record(subject(company), "company.corrected", Change.of(before, details));
    return CompanyView.of(company);
  }

  private static boolean isNumber(String typed) {
    return typed != null && CorporateNumber.hasForm(typed);
  }

  private static String subject(ApplicantCompany company) {
    return "company/" + company.corporateNumber().value();
  }
}
