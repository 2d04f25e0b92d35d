package jp.akashi.application;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import jp.akashi.calendar.JapaneseTime;

/**
 * When a case came to its end, whatever the end was. The times to keep its documents count on it.
 */
@Entity
@Table(name = "case_end")
public final class CaseEnd {

  @EmbeddedId private ApplicationNumber number;

  @Column(name = "ended_at", nullable = false)
  private Instant endedAt;

  protected CaseEnd() {}

  CaseEnd(ApplicationNumber number, Instant endedAt) {
    this.number = number;
    this.endedAt = endedAt;
  }

  public ApplicationNumber number() {
    return number;
  }

  /** The day in Japan on which it ended. */
  public LocalDate day() {
    return JapaneseTime.dateOf(endedAt);
  }
}
