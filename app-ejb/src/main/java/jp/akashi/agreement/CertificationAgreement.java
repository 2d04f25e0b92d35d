package jp.akashi.agreement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.refusal.OutOfOrder;
import jp.akashi.refusal.Stale;
import org.jspecify.annotations.Nullable;

/**
 * The certification agreement of a case (B06; domain M6): quotation and text offered under the
 * body's seal, then signed by the applicant's representative. Sending it is the body's signature.
 */
@Entity
@Table(name = "certification_agreement")
public final class CertificationAgreement {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "certification_agreement_seq")
  @SequenceGenerator(
      name = "certification_agreement_seq",
      sequenceName = "certification_agreement_seq",
      allocationSize = 50)
  private Long id;

  @Embedded private ApplicationNumber number;
  @Embedded private Quotation quotation;
  @Embedded private AgreementText text;

  @Embedded
  @AttributeOverride(name = "username", column = @Column(name = "body_username"))
  @AttributeOverride(name = "name", column = @Column(name = "body_name"))
  @AttributeOverride(name = "at", column = @Column(name = "body_at"))
  @AttributeOverride(name = "hash", column = @Column(name = "body_hash"))
  private Signature body;

  @Embedded
  @AttributeOverride(name = "username", column = @Column(name = "applicant_username"))
  @AttributeOverride(name = "name", column = @Column(name = "applicant_name"))
  @AttributeOverride(name = "at", column = @Column(name = "applicant_at"))
  @AttributeOverride(name = "hash", column = @Column(name = "applicant_hash"))
  private @Nullable Signature applicant;

  @Basic(fetch = FetchType.LAZY)
  @Column(name = "pdf", nullable = false)
  private byte[] pdf;

  @Version private int version;

  protected CertificationAgreement() {}

  public CertificationAgreement(
      ApplicationNumber number, Quotation quotation, AgreementText text, Signature body) {
    quotation.checkComplete();
    this.number = number;
    this.quotation = quotation;
    this.text = text;
    this.body = body;
    this.pdf = new byte[0];
  }

  /** Keeps the sealed paper that says what is on record now. */
  void keep(byte[] sealed) {
    pdf = sealed.clone();
  }

  /**
   * The applicant's representative signs the text they read.
   *
   * @throws OutOfOrder if it is signed already
   * @throws Stale if the text is not the one that was read
   */
  void sign(Signature representative) {
    if (isSigned()) {
      throw new OutOfOrder("agreement.signedAlready");
    }
    if (!representative.hash().equals(text.hash())) {
      throw new Stale(version);
    }
    applicant = representative;
  }

  /** Whether both sides signed the text that is on record (rule R11). */
  public boolean isSigned() {
    Signature theirs = applicant();
    return theirs != null && theirs.hash().equals(text.hash()) && body.hash().equals(text.hash());
  }

  public ApplicationNumber number() {
    return number;
  }

  public Quotation quotation() {
    return quotation;
  }

  public AgreementText text() {
    return text;
  }

  public Signature body() {
    return body;
  }

  /** Null until the applicant has signed. */
  public @Nullable Signature applicant() {
    return applicant == null || applicant.username() == null ? null : applicant;
  }

  public byte[] pdf() {
    return pdf.clone();
  }
}
