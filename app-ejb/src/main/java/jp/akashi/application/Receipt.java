package jp.akashi.application;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * The sealed paper that says an application was received, as it was given at submission. Later
 * corrections of company or form do not change it.
 */
@Entity
@Table(name = "receipt")
public final class Receipt {

  @EmbeddedId private ApplicationNumber number;

  @Column(name = "pdf", nullable = false)
  private byte[] pdf;

  @Column(name = "given_at", nullable = false)
  private Instant givenAt;

  protected Receipt() {}

  Receipt(ApplicationNumber number, byte[] pdf, Instant givenAt) {
    this.number = number;
    this.pdf = pdf.clone();
    this.givenAt = givenAt;
  }

  public byte[] pdf() {
    return pdf.clone();
  }

  public Instant givenAt() {
    return givenAt;
  }
}
