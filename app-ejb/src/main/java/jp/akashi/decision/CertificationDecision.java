package jp.akashi.decision;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.calendar.JapaneseTime;

/** The decision of a case (domain M13) with its sealed minutes (B20). Never changed. */
@Entity
@Table(name = "certification_decision")
public final class CertificationDecision {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "certification_decision_seq")
  @SequenceGenerator(
      name = "certification_decision_seq",
      sequenceName = "certification_decision_seq",
      allocationSize = 50)
  private Long id;

  @Embedded private ApplicationNumber number;

  @Enumerated(EnumType.STRING)
  @Column(name = "outcome", nullable = false)
  private Outcome outcome;

  @Enumerated(EnumType.STRING)
  @Column(name = "way", nullable = false)
  private Way way;

  @Column(name = "reasons", nullable = false)
  private String reasons;

  @Column(name = "file_hash", nullable = false)
  private String fileHash;

  @Column(name = "decided_by", nullable = false)
  private String decidedBy;

  @Column(name = "decided_at", nullable = false)
  private Instant decidedAt;

  @Basic(fetch = FetchType.LAZY)
  @Column(name = "minutes", nullable = false)
  private byte[] minutes;

  protected CertificationDecision() {}

  /** Who declared the decision, in which way, when. */
  public record Act(Way way, String by, Instant at, String fileHash) {}

  CertificationDecision(ApplicationNumber number, Ruling ruling, Act act, byte[] minutes) {
    this.number = number;
    this.outcome = ruling.outcome();
    this.reasons = ruling.said();
    this.way = act.way();
    this.decidedBy = act.by();
    this.decidedAt = act.at();
    this.fileHash = act.fileHash();
    this.minutes = minutes.clone();
  }

  public Outcome outcome() {
    return outcome;
  }

  public Way way() {
    return way;
  }

  /** As the applicant reads them. */
  public String reasons() {
    return reasons;
  }

  public String fileHash() {
    return fileHash;
  }

  /** Sign-in name of the single decider, or of the member who closed the vote. */
  public String decidedBy() {
    return decidedBy;
  }

  public Instant decidedAt() {
    return decidedAt;
  }

  /** The day of the decision, in Japan. */
  public LocalDate decidedOn() {
    return JapaneseTime.dateOf(decidedAt);
  }

  public byte[] minutes() {
    return minutes.clone();
  }
}
