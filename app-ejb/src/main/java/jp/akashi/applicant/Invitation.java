package jp.akashi.applicant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import jp.akashi.refusal.OutOfOrder;

/**
 * A one-time code with which a colleague joins a company. Only its digest is kept; it is good for
 * seven days.
 */
@Entity
@Table(name = "invitation")
public final class Invitation {

  private static final Duration GOOD_FOR = Duration.ofDays(7);

  @Id private String digest;

  @Column(name = "id", insertable = false, updatable = false)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "company_id")
  private ApplicantCompany company;

  @Column(name = "expires_at", nullable = false)
  private Instant expiresAt;

  @Column(name = "used", nullable = false)
  private boolean used;

  protected Invitation() {}

  public Invitation(String code, ApplicantCompany company, Instant now) {
    this.digest = digest(code);
    this.company = company;
    this.expiresAt = now.plus(GOOD_FOR);
  }

  /**
   * Takes the invitation up.
   *
   * @return the company to act for
   * @throws OutOfOrder if it was used before or is too old
   */
  public ApplicantCompany take(Instant now) {
    if (used || now.isAfter(expiresAt)) {
      throw new OutOfOrder("invitation.over");
    }
    used = true;
    return company;
  }

  boolean isUsed() {
    return used;
  }

  /** Number that names it without its code; there once it is on record. */
  Long id() {
    return id;
  }

  /** The last moment it can be taken up. */
  Instant expiresAt() {
    return expiresAt;
  }

  /** What is kept of a code. */
  static String digest(String code) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(code.strip().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
