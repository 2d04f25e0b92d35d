package jp.akashi.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * A suspension in force (M19).
 *
 * @param from first day, JST
 * @param until last day, JST
 * @param scope what is suspended, such as a site
 * @param reason the public reason: the register shows it while the suspension lasts
 * @param required what must be done for lifting
 */
@Embeddable
public record Suspension(
    @Column(name = "suspended_from") LocalDate from,
    @Column(name = "suspended_until") LocalDate until,
    @Column(name = "suspension_scope") String scope,
    @Column(name = "suspension_reason") String reason,
    @Column(name = "suspension_required") String required) {

  /** Whether the term is over on that day without the suspension having been lifted. */
  public boolean isOver(LocalDate day) {
    return day.isAfter(until);
  }
}
