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

/**
 * That a person was chosen to evaluate a case. Kept after a replacement: whoever ever evaluated a
 * case stays out of its decision (ISO/IEC 17065 7.5, 7.6; domain M7).
 */
@Entity
@Table(name = "team_member")
public class TeamMember {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "team_member_seq")
  @SequenceGenerator(
      name = "team_member_seq",
      sequenceName = "team_member_seq",
      allocationSize = 50)
  private Long id;

  @Embedded private ApplicationNumber number;

  @Column(name = "username", nullable = false)
  private String username;

  @Column(name = "leads", nullable = false)
  private boolean leads;

  @Column(name = "assigned_at", nullable = false)
  private Instant assignedAt;

  @Column(name = "declared_at")
  private @Nullable Instant declaredAt;

  @Column(name = "tie")
  private @Nullable String tie;

  @Column(name = "replaced_at")
  private @Nullable Instant replacedAt;

  @Version private int version;

  protected TeamMember() {}

  public TeamMember(ApplicationNumber number, String username, boolean leads, Instant assignedAt) {
    this.number = number;
    this.username = username;
    this.leads = leads;
    this.assignedAt = assignedAt;
  }

  /**
   * The member says what ties them to the applicant.
   *
   * @param declaredTie null or blank for none
   */
  public void declare(@Nullable String declaredTie, Instant at) {
    tie = declaredTie == null || declaredTie.isBlank() ? null : declaredTie;
    declaredAt = at;
  }

  /** Another team takes over. */
  public void replace(Instant at) {
    replacedAt = at;
  }

  public ApplicationNumber number() {
    return number;
  }

  public String username() {
    return username;
  }

  public boolean leads() {
    return leads;
  }

  public boolean hasDeclared() {
    return declaredAt != null;
  }

  /** What ties the member to the applicant, or null for nothing (so far). */
  public @Nullable String tie() {
    return tie;
  }
}
