package jp.akashi.disposal;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The sealed certificate of a disposal (廃棄証明書), as it was made. */
@Entity
@Table(name = "disposal_certificate")
public final class DisposalCertificate {

  @EmbeddedId private DisposalNumber number;

  @Column(name = "pdf", nullable = false)
  private byte[] pdf;

  protected DisposalCertificate() {}

  DisposalCertificate(DisposalNumber number, byte[] pdf) {
    this.number = number;
    this.pdf = pdf.clone();
  }

  byte[] pdf() {
    return pdf.clone();
  }
}
