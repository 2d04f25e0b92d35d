package jp.akashi.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** The sealed PDF of a certificate, apart from it so that lists do not carry it along. */
@Entity
@Table(name = "certificate_paper")
public class CertificatePaper {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "certificate_paper_seq")
  @SequenceGenerator(
      name = "certificate_paper_seq",
      sequenceName = "certificate_paper_seq",
      allocationSize = 50)
  private Long id;

  @Column(name = "pdf", nullable = false)
  private byte[] pdf;

  protected CertificatePaper() {}

  CertificatePaper(byte[] pdf) {
    this.pdf = pdf.clone();
  }

  byte[] pdf() {
    return pdf.clone();
  }
}
