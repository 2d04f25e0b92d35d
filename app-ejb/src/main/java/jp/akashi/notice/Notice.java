package jp.akashi.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A message to a company, to everybody who holds a role, or to one person. */
@Entity
@Table(name = "notice")
public final class Notice {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_seq")
  @SequenceGenerator(name = "notice_seq", sequenceName = "notice_seq", allocationSize = 50)
  private Long id;

  @Column(name = "recipient", nullable = false)
  private String recipient;

  @Column(name = "subject", nullable = false)
  private String subject;

  @Column(name = "code", nullable = false)
  private String code;

  @Column(name = "text")
  private @Nullable String text;

  @Embedded private @Nullable Letter letter;

  @Column(name = "due_on")
  private @Nullable LocalDate due;

  @Column(name = "sent_at", nullable = false)
  private Instant sentAt;

  protected Notice() {}

  Notice(Recipient recipient, About about, @Nullable String text, Instant sentAt) {
    this.recipient = recipient.value();
    this.subject = about.subject();
    this.code = about.code();
    this.due = about.due();
    this.text = text;
    this.sentAt = sentAt;
  }

  Notice(Recipient recipient, About about, Letter letter, Instant sentAt) {
    this(recipient, about, (String) null, sentAt);
    this.letter = letter;
  }

  public Long id() {
    return id;
  }

  public String recipient() {
    return recipient;
  }

  public String subject() {
    return subject;
  }

  public String code() {
    return code;
  }

  public @Nullable String text() {
    return text;
  }

  /** What it says in full, or null where the headline of its code says all. */
  public @Nullable Letter letter() {
    return letter == null || letter.subjectJa() == null ? null : letter;
  }

  /** The last day in time of whoever is told, JST, or null if they need not act by a day. */
  public @Nullable LocalDate due() {
    return due;
  }

  public Instant sentAt() {
    return sentAt;
  }
}
