package jp.akashi.decision;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.akashi.application.ApplicationNumber;

/**
 * The record of a technical review (B19): somebody who took no part in the evaluation checks the
 * file and recommends. A case sent back gets another one when it returns; the latest counts.
 */
@Entity
@Table(name = "technical_review")
public final class TechnicalReview {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "technical_review_seq")
  @SequenceGenerator(
      name = "technical_review_seq",
      sequenceName = "technical_review_seq",
      allocationSize = 50)
  private Long id;

  @Embedded private ApplicationNumber number;

  @Enumerated(EnumType.STRING)
  @Column(name = "recommendation", nullable = false)
  private Recommendation recommendation;

  @Column(name = "reasons", nullable = false)
  private String reasons;

  @ElementCollection
  @CollectionTable(
      name = "technical_review_check",
      joinColumns = @JoinColumn(name = "technical_review_id"))
  @OrderColumn(name = "position")
  private List<RuleCheck> checks = new ArrayList<>();

  @Column(name = "file_hash", nullable = false)
  private String fileHash;

  @Column(name = "reviewed_by", nullable = false)
  private String reviewedBy;

  @Column(name = "reviewed_at", nullable = false)
  private Instant reviewedAt;

  protected TechnicalReview() {}

  /** Who reviewed which state of the file, and when. */
  public record Review(String by, Instant at, String fileHash) {}

  public TechnicalReview(ApplicationNumber number, RecommendationForm form, Review review) {
    this.number = number;
    this.recommendation = form.recommendation();
    this.reasons = form.reasons();
    this.checks.addAll(form.checks());
    this.fileHash = review.fileHash();
    this.reviewedBy = review.by();
    this.reviewedAt = review.at();
  }

  public Long id() {
    return id;
  }

  public Recommendation recommendation() {
    return recommendation;
  }

  public String reasons() {
    return reasons;
  }

  public List<RuleCheck> checks() {
    return List.copyOf(checks);
  }

  /** SHA-256 of the file as the reviewer saw it. */
  public String fileHash() {
    return fileHash;
  }

  public String reviewedBy() {
    return reviewedBy;
  }

  public Instant reviewedAt() {
    return reviewedAt;
  }
}
