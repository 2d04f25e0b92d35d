package jp.akashi.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import jp.akashi.application.ApplicationNumber;
import org.jspecify.annotations.Nullable;

/** A round of questions: sent together, answered together, with one time limit. */
@Entity
@Table(name = "question_round")
public final class QuestionRound {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "question_round_seq")
  @SequenceGenerator(
      name = "question_round_seq",
      sequenceName = "question_round_seq",
      allocationSize = 50)
  private Long id;

  @Embedded private ApplicationNumber number;

  @Column(name = "round", nullable = false)
  private int round;

  @Column(name = "sent_by", nullable = false)
  private String sentBy;

  @Column(name = "sent_at", nullable = false)
  private Instant sentAt;

  @Column(name = "due", nullable = false)
  private Instant due;

  @Column(name = "answered_by")
  private @Nullable String answeredBy;

  @Column(name = "answered_at")
  private @Nullable Instant answeredAt;

  @Version private int version;

  protected QuestionRound() {}

  /** When and by whom a round is sent, and until when it is to be answered. */
  public record Sending(String by, Instant at, Instant due) {}

  QuestionRound(ApplicationNumber number, int round, Sending sending) {
    this.number = number;
    this.round = round;
    this.sentBy = sending.by();
    this.sentAt = sending.at();
    this.due = sending.due();
  }

  /** The applicant gets more time. */
  void extend(Instant until) {
    due = until;
  }

  /** All questions of the round are answered. */
  void answer(String by, Instant at) {
    answeredBy = by;
    answeredAt = at;
  }

  public int round() {
    return round;
  }

  public String sentBy() {
    return sentBy;
  }

  public Instant sentAt() {
    return sentAt;
  }

  /** The last moment in time. */
  public Instant due() {
    return due;
  }

  public boolean isAnswered() {
    return answeredAt != null;
  }
}
