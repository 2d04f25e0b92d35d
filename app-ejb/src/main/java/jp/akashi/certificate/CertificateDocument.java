package jp.akashi.certificate;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.akashi.application.Application;
import jp.akashi.application.Site;
import jp.akashi.paper.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * What a certificate says and never changes: its number, its holder, its term, and the very PDF
 * that was handed over.
 */
@MappedSuperclass
public abstract class CertificateDocument {

  @Embedded private CertificateNumber number;

  @OneToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "application_id")
  private @Nullable Application application;

  @Enumerated(EnumType.STRING)
  @Column(name = "origin", nullable = false)
  private CertificateOrigin origin;

  @Embedded private Holder holder;

  @Column(name = "edition", nullable = false)
  private String edition;

  @Column(name = "scope")
  private @Nullable String scope;

  @ElementCollection
  @CollectionTable(name = "certificate_site", joinColumns = @JoinColumn(name = "certificate_id"))
  @OrderColumn(name = "position")
  @Column(name = "site")
  private List<String> sites = new ArrayList<>();

  @Column(name = "certified_on", nullable = false)
  private LocalDate certifiedOn;

  @Column(name = "valid_until", nullable = false)
  private LocalDate validUntil;

  @Column(name = "signed_by")
  private @Nullable String signedBy;

  @OneToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
  @JoinColumn(name = "paper_id")
  private @Nullable CertificatePaper paper;

  @Column(name = "pdf_sha256")
  private @Nullable String pdfSha256;

  protected CertificateDocument() {}

  /**
   * First and last day of a certification, both inclusive, JST.
   *
   * @param certifiedOn never before the decision (R23)
   */
  public record Term(LocalDate certifiedOn, LocalDate validUntil) {}

  /** Issued here. */
  CertificateDocument(
      CertificateNumber number, Application application, Term term, SealedPaper sealed) {
    this.number = number;
    this.application = application;
    this.origin = CertificateOrigin.ISSUED;
    this.holder = Holder.of(application.company());
    this.edition = application.edition();
    this.scope = application.form().scope();
    application.form().sites().stream().map(Site::name).forEach(sites::add);
    this.certifiedOn = term.certifiedOn();
    this.validUntil = term.validUntil();
    this.signedBy = sealed.signedBy();
    this.paper = new CertificatePaper(sealed.pdf());
    this.pdfSha256 = Fingerprint.of(sealed.pdf());
  }

  /** Taken over. */
  CertificateDocument(TakenOver before) {
    this.number = before.number();
    this.origin = CertificateOrigin.TAKEN_OVER;
    this.holder = before.holder();
    this.edition = before.edition();
    this.scope = before.scope();
    this.sites.addAll(before.sites());
    this.certifiedOn = before.term().certifiedOn();
    this.validUntil = before.term().validUntil();
  }

  public CertificateNumber number() {
    return number;
  }

  /** The case it came from; null where it was taken over. */
  public @Nullable Application application() {
    return application;
  }

  public CertificateOrigin origin() {
    return origin;
  }

  public Holder holder() {
    return holder;
  }

  /** Id of the scheme edition, or how a certificate taken over names its Standard. */
  public String edition() {
    return edition;
  }

  public @Nullable String scope() {
    return scope;
  }

  public List<String> sites() {
    return List.copyOf(sites);
  }

  public Term term() {
    return new Term(certifiedOn, validUntil);
  }

  /** Title of who signed; null where it was taken over. */
  public @Nullable String signedBy() {
    return signedBy;
  }

  /** The PDF handed over; null where it was taken over. */
  public byte @Nullable [] pdf() {
    return paper == null ? null : paper.pdf();
  }
}
