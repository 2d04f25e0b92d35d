package jp.akashi.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a record changed and the index does not know it yet. */
@Entity
@Table(name = "search_change")
public final class SearchChange {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "subject", nullable = false)
  private String subject;

  @Column(name = "tries", nullable = false)
  private int tries;

  @Column(name = "due_at", nullable = false)
  private Instant dueAt;

  protected SearchChange() {}

  SearchChange(Subject subject, Instant dueAt) {
    this.subject = subject.toString();
    this.dueAt = dueAt;
  }

  Long id() {
    return id;
  }

  Subject subject() {
    return Subject.read(subject);
  }

  /** How often it was tried without success. */
  int tries() {
    return tries;
  }
}
