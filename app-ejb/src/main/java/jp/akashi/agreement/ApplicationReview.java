package jp.akashi.agreement;

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
import org.jspecify.annotations.Nullable;

/** The record of an application review (B04): what was checked, by whom, with what result. */
@Entity
@Table(name = "application_review")
public final class ApplicationReview {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "application_review_seq")
  @SequenceGenerator(
      name = "application_review_seq",
      sequenceName = "application_review_seq",
      allocationSize = 50)
  private Long id;

  @Embedded private ApplicationNumber number;
  @Embedded private ReviewChecks checks;

  @Column(name = "taken_on", nullable = false)
  private boolean takenOn;

  @Column(name = "reasons")
  private @Nullable String reasons;

  @Column(name = "reviewed_by", nullable = false)
  private String reviewedBy;

  @Column(name = "reviewed_at", nullable = false)
  private Instant reviewedAt;

  protected ApplicationReview() {}

  private ApplicationReview(
      ApplicationNumber number, ReviewChecks checks, String reviewedBy, Instant reviewedAt) {
    this.number = number;
    this.checks = checks;
    this.reviewedBy = reviewedBy;
    this.reviewedAt = reviewedAt;
  }

  /**
   * The body takes the case on.
   *
   * @throws jp.akashi.refusal.InvalidInput if a check fails
   */
  static ApplicationReview takenOn(
      ApplicationNumber number, ReviewChecks checks, String by, Instant at) {
    checks.refuseUnlessAllHold();
    ApplicationReview review = new ApplicationReview(number, checks, by, at);
    review.takenOn = true;
    return review;
  }

  /** The body declines, with reasons the applicant reads. */
  ApplicationReview declinedBecause(String why) {
    takenOn = false;
    reasons = why;
    return this;
  }

  static ApplicationReview of(
      ApplicationNumber number, ReviewChecks checks, String by, Instant at) {
    return new ApplicationReview(number, checks, by, at);
  }

  public ReviewChecks checks() {
    return checks;
  }

  public boolean takenOn() {
    return takenOn;
  }

  /** Why the case was declined, or null. */
  public @Nullable String reasons() {
    return reasons;
  }

  public String reviewedBy() {
    return reviewedBy;
  }

  public Instant reviewedAt() {
    return reviewedAt;
  }
}
