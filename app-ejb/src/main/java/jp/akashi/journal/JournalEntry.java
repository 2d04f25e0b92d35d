package jp.akashi.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of the journal. Never changed, never removed: the database refuses both. */
@Entity
@Table(name = "journal_entry")
public final class JournalEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "journal_entry_seq")
  @SequenceGenerator(
      name = "journal_entry_seq",
      sequenceName = "journal_entry_seq",
      allocationSize = 50)
  private Long id;

  @Column(name = "at", nullable = false)
  private Instant at;

  @Column(name = "actor", nullable = false)
  private String actor;

  @Column(name = "subject", nullable = false)
  private String subject;

  @Column(name = "act", nullable = false)
  private String act;

  @Column(name = "before_value")
  private @Nullable String before;

  @Column(name = "after_value")
  private @Nullable String after;

  protected JournalEntry() {}

  JournalEntry(Instant at, String actor, String subject, String act, Change change) {
    this.at = at;
    this.actor = actor;
    this.subject = subject;
    this.act = act;
    this.before = change.before();
    this.after = change.after();
  }

  public Long id() {
    return id;
  }

  public Instant at() {
    return at;
  }

  public String actor() {
    return actor;
  }

  public String subject() {
    return subject;
  }

  public String act() {
    return act;
  }

  public @Nullable String before() {
    return before;
  }

  public @Nullable String after() {
    return after;
  }
}
