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
public final class TeamMember {

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

  @Column(name = "presented_at")
  private @Nullable Instant presentedAt;

  @Column(name = "declared_after_at")
  private @Nullable Instant declaredAfterAt;

  @Column(name = "tie_after")
  private @Nullable String tieAfter;

  @Column(name = "replaced_at")
  private @Nullable Instant replacedAt;

  @Column(name = "replaced_because")
  private @Nullable String replacedBecause;

  @Version private int version;

  protected TeamMember() {}

  public TeamMember(ApplicationNumber number, String username, boolean leads, Instant assignedAt) {
    this.number = number;
    this.username = username;
    this.leads = leads;
    this.assignedAt = assignedAt;
  }

  /** The member says what ties them to the applicant. Said again, the later word counts. */
  public void declare(Occasion occasion, Interests interests, Instant at) {
    if (occasion == Occasion.BEFORE) {
      tie = interests.tie();
      declaredAt = at;
    } else {
      tieAfter = interests.tie();
      declaredAfterAt = at;
    }
  }

  /** The case is audited again: what was declared after the last audit says nothing of this one. */
  public void auditedAgain() {
    declaredAfterAt = null;
  }

  /** The applicant is told that this member evaluates the case. */
  void present(Instant at) {
    presentedAt = at;
  }

  /** Somebody else takes over; the member stays on record. */
  public void replace(String because, Instant at) {
    replacedAt = at;
    replacedBecause = because;
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

  /** Whether the member declared before the evaluation (R09). */
  public boolean hasDeclared() {
    return declaredAt != null;
  }

  /** Whether the member declared again after the audit (R09). */
  public boolean hasDeclaredAfter() {
    return declaredAfterAt != null;
  }

  /** What ties the member to the applicant, or null for nothing (so far). */
  public @Nullable String tie() {
    return tie == null ? tieAfter : tie;
  }

  /** Whether the applicant was told of this member. */
  public boolean wasPresented() {
    return presentedAt != null;
  }

  /** When the applicant was told of this member the last time, or null. */
  @Nullable Instant presentedAt() {
    return presentedAt;
  }

  /** When somebody else took over, or null. */
  public @Nullable Instant replacedAt() {
    return replacedAt;
  }

  /** Why somebody else took over, or null. */
  public @Nullable String replacedBecause() {
    return replacedBecause;
  }
}
