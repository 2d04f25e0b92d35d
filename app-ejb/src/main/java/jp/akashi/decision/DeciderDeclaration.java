package jp.akashi.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import jp.akashi.application.ApplicationNumber;
import org.jspecify.annotations.Nullable;

/** What ties somebody who is to decide a case to the applicant (M7, R09). A tie recuses. */
@Entity
@Table(name = "decider_declaration")
public final class DeciderDeclaration {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "decider_declaration_seq")
  @SequenceGenerator(
      name = "decider_declaration_seq",
      sequenceName = "decider_declaration_seq",
      allocationSize = 50)
  private Long id;

  @Embedded private ApplicationNumber number;

  @Column(name = "username", nullable = false)
  private String username;

  @Column(name = "tie")
  private @Nullable String tie;

  @Column(name = "declared_at", nullable = false)
  private Instant declaredAt;

  protected DeciderDeclaration() {}

  public DeciderDeclaration(
      ApplicationNumber number, String username, @Nullable String tie, Instant declaredAt) {
    this.number = number;
    this.username = username;
    this.tie = tie == null || tie.isBlank() ? null : tie;
    this.declaredAt = declaredAt;
  }

  public String username() {
    return username;
  }

  /** Whether the declared tie keeps this person out. */
  public boolean recuses() {
    return tie != null;
  }

  /** What ties them to the applicant, or null for nothing. */
  public @Nullable String tie() {
    return tie;
  }

  public Instant declaredAt() {
    return declaredAt;
  }
}
