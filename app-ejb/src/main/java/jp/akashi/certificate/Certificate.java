package jp.akashi.certificate;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import jp.akashi.application.Application;

/** A certificate we issued: its number, its term, and the very PDF that was handed over. */
@Entity
@Table(name = "certificate")
public class Certificate {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "certificate_seq")
  @SequenceGenerator(
      name = "certificate_seq",
      sequenceName = "certificate_seq",
      allocationSize = 50)
  private Long id;

  @Embedded private CertificateNumber number;

  @OneToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "application_id")
  private Application application;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false)
  private CertificateState state = CertificateState.VALID;

  @Column(name = "certified_on", nullable = false)
  private LocalDate certifiedOn;

  @Column(name = "valid_until", nullable = false)
  private LocalDate validUntil;

  @Column(name = "signed_by", nullable = false)
  private String signedBy;

  @Basic(fetch = FetchType.LAZY)
  @Column(name = "pdf", nullable = false)
  private byte[] pdf;

  @Version private int version;

  protected Certificate() {}

  public Certificate(
      CertificateNumber number, Application application, Term term, String signedBy, byte[] pdf) {
    this.number = number;
    this.application = application;
    this.certifiedOn = term.certifiedOn();
    this.validUntil = term.validUntil();
    this.signedBy = signedBy;
    this.pdf = pdf.clone();
  }

  /**
   * First and last day of a certification, both inclusive, JST.
   *
   * @param certifiedOn never before the decision (R23)
   */
  public record Term(LocalDate certifiedOn, LocalDate validUntil) {}

  /** The state on a day: a term that has run out counts as expired before anybody says so. */
  public CertificateState stateOn(LocalDate day) {
    boolean over = day.isAfter(validUntil);
    boolean ended = state == CertificateState.WITHDRAWN || state == CertificateState.RETURNED;
    return over && !ended ? CertificateState.EXPIRED : state;
  }

  public CertificateNumber number() {
    return number;
  }

  public Application application() {
    return application;
  }

  public Term term() {
    return new Term(certifiedOn, validUntil);
  }

  public String signedBy() {
    return signedBy;
  }

  public byte[] pdf() {
    return pdf.clone();
  }
}
