package jp.akashi.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/**
 * That the body authorised an auditor for an area of competence of the edition (ISO/IEC 17021-1 7;
 * domain M9).
 */
@Entity
@Table(name = "competence_authorisation")
public final class CompetenceAuthorisation {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "competence_authorisation_seq")
  @SequenceGenerator(
      name = "competence_authorisation_seq",
      sequenceName = "competence_authorisation_seq",
      allocationSize = 50)
  private Long id;

  @Column(name = "username", nullable = false)
  private String username;

  @Column(name = "area", nullable = false)
  private String area;

  @Column(name = "valid_until", nullable = false)
  private LocalDate validUntil;

  @Column(name = "basis", nullable = false)
  private String basis;

  @Column(name = "authorised_by", nullable = false)
  private String authorisedBy;

  @Column(name = "authorised_at", nullable = false)
  private Instant authorisedAt;

  /** From 1: 0 is the version of what nobody was ever granted. */
  @Version private int version = 1;

  protected CompetenceAuthorisation() {}

  CompetenceAuthorisation(String username, String area) {
    this.username = username;
    this.area = area;
  }

  /** Authorises until a day, longer or shorter than before; a past day ends it. */
  final void authorise(Grant grant, String by, Instant at) {
    validUntil = grant.validUntil();
    basis = grant.basis();
    authorisedBy = by;
    authorisedAt = at;
  }

  /**
   * What is granted.
   *
   * @param validUntil last day, in Japan
   * @param basis practice, training and witnessed audits it rests on
   */
  public record Grant(LocalDate validUntil, String basis) {}

  public int version() {
    return version;
  }

  public String username() {
    return username;
  }

  /** Code of the edition's area, such as {@code ICT}. */
  public String area() {
    return area;
  }

  public LocalDate validUntil() {
    return validUntil;
  }

  public String basis() {
    return basis;
  }

  public boolean isValidOn(LocalDate day) {
    return !validUntil.isBefore(day);
  }
}
