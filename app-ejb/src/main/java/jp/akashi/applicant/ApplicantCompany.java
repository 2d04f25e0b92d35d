package jp.akashi.applicant;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
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
   * Takes over changed details.
   *
   * @throws Stale if somebody changed them since {@code expectedVersion} was read
   */
  public void correct(CompanyDetails corrected, int expectedVersion) {
    Stale.unlessSame(expectedVersion, version);
    corrected.check();
    this.details = corrected;
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

  public Instant registeredAt() {
    return registeredAt;
  }

  public int version() {
    return version;
  }
}
