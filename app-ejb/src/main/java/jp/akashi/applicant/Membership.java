package jp.akashi.applicant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import jp.akashi.refusal.NotFound;
import jp.akashi.refusal.OutOfOrder;

/** That a person acts for a company. One person acts for one company. */
@Entity
@Table(name = "membership")
public final class Membership {

  @Id private String username;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "company_id")
  private ApplicantCompany company;

  @Column(name = "joined_at", nullable = false)
  private Instant joinedAt;

  protected Membership() {}

  public Membership(String username, ApplicantCompany company, Instant joinedAt) {
    this.username = username;
    this.company = company;
    this.joinedAt = joinedAt;
  }

  /**
   * The membership that ends.
   *
   * @throws NotFound if there is none of this person
   * @throws OutOfOrder if it is the only one
   */
  static Membership leaving(List<Membership> members, String username) {
    Membership leaving =
        members.stream()
            .filter(one -> one.username().equals(username))
            .findFirst()
            .orElseThrow(() -> new NotFound("member.notFound", username));
    if (members.size() == 1) {
      throw new OutOfOrder("member.last");
    }
    return leaving;
  }

  public String username() {
    return username;
  }

  public Instant joinedAt() {
    return joinedAt;
  }

  public ApplicantCompany company() {
    return company;
  }
}
