package jp.akashi.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import jp.akashi.application.ApplicationNumber;

/**
 * A member's vote, tied to the file as it stood and to the technical review it followed (R18).
 * Never changed: when the file changes it no longer counts, and the member votes again.
 */
@Entity
@Table(name = "committee_vote")
public final class Vote {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "committee_vote_seq")
  @SequenceGenerator(
      name = "committee_vote_seq",
      sequenceName = "committee_vote_seq",
      allocationSize = 50)
  private Long id;

  @Embedded private ApplicationNumber number;

  @Column(name = "technical_review_id", nullable = false)
  private long technicalReview;

  @Column(name = "username", nullable = false)
  private String username;

  @Enumerated(EnumType.STRING)
  @Column(name = "choice", nullable = false)
  private Choice choice;

  @Column(name = "reasons", nullable = false)
  private String reasons;

  @Column(name = "file_hash", nullable = false)
  private String fileHash;

  @Column(name = "cast_at", nullable = false)
  private Instant castAt;

  protected Vote() {}

  /** What is voted on: the file as it stands after its technical review. */
  public record Matter(ApplicationNumber number, long technicalReview, String fileHash) {}

  /** What a member says. */
  public record Ballot(String username, Choice choice, String reasons) {}

  public Vote(Matter matter, Ballot ballot, Instant castAt) {
    this.number = matter.number();
    this.technicalReview = matter.technicalReview();
    this.fileHash = matter.fileHash();
    this.username = ballot.username();
    this.choice = ballot.choice();
    this.reasons = ballot.reasons();
    this.castAt = castAt;
  }

  /** Whether it was cast on the same technical review, whatever the file said. */
  boolean isSince(Matter other) {
    return technicalReview == other.technicalReview();
  }

  /** Whether it counts for this state of the file. */
  public boolean counts(Matter matter) {
    return technicalReview == matter.technicalReview() && fileHash.equals(matter.fileHash());
  }

  public String username() {
    return username;
  }

  public Choice choice() {
    return choice;
  }

  public String reasons() {
    return reasons;
  }

  public Instant castAt() {
    return castAt;
  }
}
