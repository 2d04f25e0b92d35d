package jp.akashi.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.scheme.Bilingual;

/** The sealed report of a document review (文書審査報告書), kept as it was handed out. */
@Entity
@Table(name = "document_review_report")
public final class DocumentReviewReport {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "document_review_report_seq")
  @SequenceGenerator(
      name = "document_review_report_seq",
      sequenceName = "document_review_report_seq",
      allocationSize = 50)
  private Long id;

  @Embedded private ApplicationNumber number;

  @Column(name = "result_ja", nullable = false)
  private String resultJa;

  @Column(name = "result_en", nullable = false)
  private String resultEn;

  @Column(name = "pdf", nullable = false)
  private byte[] pdf;

  @Column(name = "completed_by", nullable = false)
  private String completedBy;

  @Column(name = "completed_at", nullable = false)
  private Instant completedAt;

  protected DocumentReviewReport() {}

  /** The result in short, and the sealed paper. */
  public record Outcome(Bilingual result, byte[] pdf) {}

  DocumentReviewReport(
      ApplicationNumber number, Outcome outcome, String completedBy, Instant completedAt) {
    this.number = number;
    this.resultJa = outcome.result().ja();
    this.resultEn = outcome.result().en();
    this.pdf = outcome.pdf();
    this.completedBy = completedBy;
    this.completedAt = completedAt;
  }

  /** How many items stand how, in one line. */
  public Bilingual result() {
    return new Bilingual(resultJa, resultEn);
  }

  /** The sealed PDF. */
  public byte[] pdf() {
    return pdf.clone();
  }

  public String completedBy() {
    return completedBy;
  }

  public Instant completedAt() {
    return completedAt;
  }
}
