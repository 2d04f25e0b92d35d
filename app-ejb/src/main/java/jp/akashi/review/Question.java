package jp.akashi.review;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.refusal.OutOfOrder;
import jp.akashi.refusal.Stale;
import org.jspecify.annotations.Nullable;

/**
 * A question or finding of the document review (質問・指摘) and its answer. Until its round is sent the
 * applicant does not see it; until the round is answered the team does not see the answer.
 */
@Entity
@Table(name = "question")
public final class Question {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "question_seq")
  @SequenceGenerator(name = "question_seq", sequenceName = "question_seq", allocationSize = 50)
  private Long id;

  @Embedded private ApplicationNumber number;

  @Column(name = "round")
  private @Nullable Integer round;

  @Column(name = "item")
  private @Nullable String item;

  @Column(name = "document")
  private @Nullable String document;

  @Column(name = "text", nullable = false)
  private String text;

  @Column(name = "asked_by", nullable = false)
  private String askedBy;

  @Column(name = "asked_at", nullable = false)
  private Instant askedAt;

  @Column(name = "answer")
  private @Nullable String answer;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "question_attachment", joinColumns = @JoinColumn(name = "question_id"))
  @Column(name = "document")
  private Set<String> attachments = new HashSet<>();

  @Column(name = "answered_by")
  private @Nullable String answeredBy;

  @Column(name = "answered_at")
  private @Nullable Instant answeredAt;

  @Version private int version;

  protected Question() {}

  Question(ApplicationNumber number, QuestionForm form, String askedBy, Instant askedAt) {
    this.number = number;
    this.item = form.item();
    this.document = form.document();
    this.text = form.text();
    this.askedBy = askedBy;
    this.askedAt = askedAt;
  }

  /** Goes out to the applicant with a round. */
  void send(int inRound) {
    round = inRound;
  }

  /**
   * The applicant writes an answer; it is kept and not yet handed in.
   *
   * @throws Stale if a colleague wrote since {@code expectedVersion} was read
   */
  void answer(AnswerForm form, String by, int expectedVersion) {
    Stale.unlessSame(expectedVersion, version);
    answer = form.text();
    attachments.retainAll(form.documents());
    attachments.addAll(form.documents());
    answeredBy = by;
  }

  /** The answer is handed in. */
  void handIn(Instant at) {
    answeredAt = at;
  }

  /**
   * Refuses to touch a question that was sent.
   *
   * @throws OutOfOrder if it was
   */
  void refuseSent() {
    if (round != null) {
      throw new OutOfOrder("question.sent");
    }
  }

  public Long id() {
    return id;
  }

  public ApplicationNumber number() {
    return number;
  }

  /** From 1, or null while it is not sent. */
  public @Nullable Integer round() {
    return round;
  }

  /** Number of the obligation item it is about, or null. */
  public @Nullable String item() {
    return item;
  }

  /** Code of the required document it is about, or null. */
  public @Nullable String document() {
    return document;
  }

  public String text() {
    return text;
  }

  public String askedBy() {
    return askedBy;
  }

  public Instant askedAt() {
    return askedAt;
  }

  public @Nullable String answer() {
    return answer;
  }

  /** Codes of the documents handed in with the answer. */
  public Set<String> attachments() {
    return Set.copyOf(attachments);
  }

  public @Nullable String answeredBy() {
    return answeredBy;
  }

  /** When the answer was handed in, or null. */
  public @Nullable Instant answeredAt() {
    return answeredAt;
  }

  public boolean hasAnswer() {
    return answer != null && !answer.isBlank();
  }

  public int version() {
    return version;
  }
}
