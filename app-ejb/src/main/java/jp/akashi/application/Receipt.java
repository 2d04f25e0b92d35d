package jp.akashi.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/**
 * The sealed paper that says an application was received, as it was given when the application was
 * handed in. Later corrections of company or form do not change it.
 */
@Entity
@Table(name = "receipt")
public final class Receipt {

  /**
   * Which application, and which time it was handed in: 1 for the submission, more for each
   * correction (補正).
   */
  @Embeddable
  public record Key(@Column(name = "number") String number, @Column(name = "round") int round)
      implements Serializable {}

  /**
   * That a receipt was given, without the paper.
   *
   * @param round 1 for the submission, more for each correction
   */
  public record Given(int round, Instant at) {}

  @EmbeddedId private Key key;

  @Column(name = "pdf", nullable = false)
  private byte[] pdf;

  @Column(name = "given_at", nullable = false)
  private Instant givenAt;

  protected Receipt() {}

  Receipt(ApplicationNumber number, Given given, byte[] pdf) {
    this.key = new Key(number.value(), given.round());
    this.pdf = pdf.clone();
    this.givenAt = given.at();
  }

  public byte[] pdf() {
    return pdf.clone();
  }
}
