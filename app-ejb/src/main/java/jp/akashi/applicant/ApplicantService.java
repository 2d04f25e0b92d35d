package jp.akashi.applicant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.Role;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.refusal.OutOfOrder;

/** Registering a company and correcting what it says of itself. */
@Stateless
@RolesAllowed({
  Role.APPLICANT_CLERK,
  Role.INFORMATION_MANAGER,
  Role.SYSTEM_MANAGER,
  Role.REPRESENTATIVE
})
public class ApplicantService {

  @PersistenceContext private EntityManager entities;
  @Inject private ApplicantCompanies companies;
  @Inject private CurrentPerson current;
  @Inject private CompanyChanges changes;
  @Inject private Clock clock;

  /**
   * Registers a company; the caller is its first member.
   *
   * @param corporateNumber as typed
   * @throws InvalidInput naming every field that cannot be taken
   * @throws OutOfOrder if the company is registered already or the caller acts for another one
   */
  public CompanyView register(String corporateNumber, CompanyDetails details) {
    InvalidInput.Check check = new InvalidInput.Check();
    check
        .text(corporateNumber, "corporateNumber", 40)
        .that(isNumber(corporateNumber), "corporateNumber", "corporateNumber.form")
        .that(
            !isNumber(corporateNumber) || CorporateNumber.isValid(corporateNumber),
            "corporateNumber",
            "corporateNumber.checkDigit");
    details.check(check);
    check.orRefuse();
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
    changes.record(company, "company.registered", Change.to(details.name()));
    return CompanyView.of(company);
  }

  /** The company the caller acts for; empty until it is registered or the invitation accepted. */
  public Optional<CompanyView> mine() {
    return companies.actedForBy(current.username()).map(CompanyView::of);
  }

  /**
   * Corrects the company's details and contacts; the corporate number stays.
   *
   * @throws jp.akashi.refusal.Stale if somebody changed them since {@code version} was read
   * @throws InvalidInput naming every field that cannot be taken
   */
  public CompanyView correct(CompanyDetails details, List<CompanyContact> contacts, int version) {
    ApplicantCompany company = own();
    CompanyDetails before = company.details();
    List<CompanyContact> contactsBefore = company.contacts();
    company.correct(details, contacts, version);
    changes.corrected(before, contactsBefore, company);
    entities.flush();
    return CompanyView.of(company);
  }

  /** What was done to the company's details and members, oldest first. */
  public List<Journal.Line> journal() {
    return changes.of(own());
  }

  private ApplicantCompany own() {
    return companies.ownOf(current.username());
  }

  private static boolean isNumber(String typed) {
    return typed != null && CorporateNumber.hasForm(typed);
  }
}
