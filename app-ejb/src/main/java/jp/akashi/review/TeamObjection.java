package jp.akashi.review;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import jp.akashi.application.ApplicationNumber;

/** The applicant's objection to members of the team (忌避), at most one for each case. */
@Entity
@Table(name = "team_objection")
public final class TeamObjection {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "team_objection_seq")
  @SequenceGenerator(
      name = "team_objection_seq",
      sequenceName = "team_objection_seq",
      allocationSize = 50)
  private Long id;

  @Embedded private ApplicationNumber number;

  @ElementCollection
  @CollectionTable(name = "team_objection_member", joinColumns = @JoinColumn(name = "objection_id"))
  @Column(name = "username")
  private Set<String> members = new HashSet<>();

  @Column(name = "reasons", nullable = false)
  private String reasons;

  @Column(name = "objected_by", nullable = false)
  private String objectedBy;

  @Column(name = "objected_at", nullable = false)
  private Instant objectedAt;

  protected TeamObjection() {}

  /**
   * Who is objected to and why.
   *
   * @param members sign-in names, never empty
   */
  public record Words(Set<String> members, String reasons) {}

  TeamObjection(ApplicationNumber number, Words words, String objectedBy, Instant objectedAt) {
    this.number = number;
    this.members.addAll(words.members());
    this.reasons = words.reasons();
    this.objectedBy = objectedBy;
    this.objectedAt = objectedAt;
  }

  /** Sign-in names of the members objected to. */
  public Set<String> members() {
    return Set.copyOf(members);
  }

  public String reasons() {
    return reasons;
  }

  public String objectedBy() {
    return objectedBy;
  }

  public Instant objectedAt() {
    return objectedAt;
  }
}
