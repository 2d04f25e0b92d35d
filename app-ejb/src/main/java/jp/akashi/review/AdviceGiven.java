package jp.akashi.review;

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
import java.time.LocalDate;
import jp.akashi.applicant.CorporateNumber;
import jp.akashi.refusal.Stale;
import org.jspecify.annotations.Nullable;

/**
 * That a person advised a company (指導助言, Act article 2, paragraph 26, item 2). For the time of the
 * clock {@link AdviceWall#CLOCK} after the last day they take no part in its evaluation (M7, M8).
 */
@Entity
@Table(name = "advice_given")
public final class AdviceGiven {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "advice_given_seq")
  @SequenceGenerator(
      name = "advice_given_seq",
      sequenceName = "advice_given_seq",
      allocationSize = 50)
  private Long id;

  @Embedded private CorporateNumber company;

  @Column(name = "username", nullable = false)
  private String username;

  @Column(name = "given_from", nullable = false)
  private LocalDate from;

  @Column(name = "given_until")
  private @Nullable LocalDate until;

  @Column(name = "subject", nullable = false)
  private String subject;

  @Column(name = "recorded_by", nullable = false)
  private String recordedBy;

  @Column(name = "recorded_at", nullable = false)
  private Instant recordedAt;

  @Version private int version;

  protected AdviceGiven() {}

  AdviceGiven(AdviceForm form, String recordedBy, Instant recordedAt) {
    this.company = CorporateNumber.read(form.corporateNumber());
    this.username = form.username();
    this.from = form.from();
    this.until = form.until();
    this.subject = form.subject();
    this.recordedBy = recordedBy;
    this.recordedAt = recordedAt;
  }

  /**
   * Takes over another period or subject; person and company stay.
   *
   * @throws Stale if somebody changed it since {@code expectedVersion} was read
   */
  void correct(AdviceForm form, int expectedVersion) {
    Stale.unlessSame(expectedVersion, version);
    from = form.from();
    until = form.until();
    subject = form.subject();
  }

  public Long id() {
    return id;
  }

  public CorporateNumber company() {
    return company;
  }

  /** Sign-in name of who advised. */
  public String username() {
    return username;
  }

  /** First day of the advice, in Japan. */
  public LocalDate from() {
    return from;
  }

  /** Last day of the advice, in Japan, or null while it goes on. */
  public @Nullable LocalDate until() {
    return until;
  }

  public String subject() {
    return subject;
  }

  public String recordedBy() {
    return recordedBy;
  }

  public int version() {
    return version;
  }
}
