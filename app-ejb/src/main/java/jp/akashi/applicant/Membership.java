package jp.akashi.applicant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a person acts for a company. One person acts for one company. */
@Entity
@Table(name = "membership")
public class Membership {

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

  public String username() {
    return username;
  }

  public ApplicantCompany company() {
    return company;
  }
}
