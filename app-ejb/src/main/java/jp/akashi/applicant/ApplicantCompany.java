package jp.akashi.applicant;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.refusal.Stale;

/** An operator (事業者) that applies for certification or holds one. */
@Entity
@Table(name = "applicant_company")
public class ApplicantCompany {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "applicant_company_seq")
  @SequenceGenerator(
      name = "applicant_company_seq",
      sequenceName = "applicant_company_seq",
      allocationSize = 50)
  private Long id;

  @Embedded private CorporateNumber corporateNumber;
  @Embedded private CompanyDetails details;

  @Column(name = "registered_at", nullable = false)
  private Instant registeredAt;

  @ElementCollection
  @CollectionTable(name = "company_contact", joinColumns = @JoinColumn(name = "company_id"))
  @OrderColumn(name = "position")
  private List<CompanyContact> contacts = new ArrayList<>();

  @Version private int version;

  protected ApplicantCompany() {}

  public ApplicantCompany(
      CorporateNumber corporateNumber, CompanyDetails details, Instant registeredAt) {
    details.check();
    this.corporateNumber = corporateNumber;
    this.details = details;
    this.registeredAt = registeredAt;
  }

  /**
   * Takes over changed details and contacts. The corporate number never changes: another number is
   * another company.
   *
   * @throws Stale if somebody changed them since {@code expectedVersion} was read
   * @throws InvalidInput naming every field that cannot be taken
   */
  public void correct(CompanyDetails corrected, List<CompanyContact> people, int expectedVersion) {
    Stale.unlessSame(expectedVersion, version);
    InvalidInput.Check check = new InvalidInput.Check();
    corrected.check(check);
    check.that(
        people.size() <= CompanyContact.MAX, "contacts", "contacts.tooMany", CompanyContact.MAX);
    for (int i = 0; i < people.size(); i++) {
      people.get(i).check(i, check);
    }
    check.orRefuse();
    this.details = corrected;
    if (!contacts.equals(people)) {
      contacts.clear();
      contacts.addAll(people);
    }
  }

  public Long id() {
    return id;
  }

  public CorporateNumber corporateNumber() {
    return corporateNumber;
  }

  public CompanyDetails details() {
    return details;
  }

  /** Whom the body may turn to, in the company's order. */
  public List<CompanyContact> contacts() {
    return List.copyOf(contacts);
  }

  public Instant registeredAt() {
    return registeredAt;
  }

  public int version() {
    return version;
  }
}
