package jp.akashi.application;

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

/** That a deadline of a case was moved, by whom and why (design decision 9). Never changed. */
@Entity
@Table(name = "deadline_extension")
public final class DeadlineExtension {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "deadline_extension_seq")
  @SequenceGenerator(
      name = "deadline_extension_seq",
      sequenceName = "deadline_extension_seq",
      allocationSize = 50)
  private Long id;

  @Embedded private ApplicationNumber number;

  @Column(name = "clock", nullable = false)
  private String clock;

  @Column(name = "previous", nullable = false)
  private LocalDate previous;

  @Column(name = "due", nullable = false)
  private LocalDate due;

  @Column(name = "reason", nullable = false)
  private String reason;

  @Column(name = "extended_by", nullable = false)
  private String extendedBy;

  @Column(name = "extended_at", nullable = false)
  private Instant extendedAt;

  protected DeadlineExtension() {}

  /** The last day before and after, both in Japan. */
  public record Moved(LocalDate previous, LocalDate due) {}

  public DeadlineExtension(ApplicationNumber number, String clock, Moved moved, Because because) {
    this.number = number;
    this.clock = clock;
    this.previous = moved.previous();
    this.due = moved.due();
    this.reason = because.reason();
    this.extendedBy = because.by();
    this.extendedAt = because.at();
  }

  /** Why it was moved, by whom, and when. */
  public record Because(String reason, String by, Instant at) {}
}
