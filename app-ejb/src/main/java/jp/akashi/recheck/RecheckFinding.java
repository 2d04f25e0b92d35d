package jp.akashi.recheck;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import jp.akashi.certificate.Deed;
import org.jspecify.annotations.Nullable;

/** What an auditor found when they checked a certification against a younger edition. */
@Entity
@Table(name = "recheck_finding")
public final class RecheckFinding {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recheck_finding_seq")
  @SequenceGenerator(
      name = "recheck_finding_seq",
      sequenceName = "recheck_finding_seq",
      allocationSize = 50)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "recheck_id")
  private Recheck recheck;

  @Enumerated(EnumType.STRING)
  @Column(name = "method", nullable = false)
  private RecheckMethod method;

  @Column(name = "application")
  private @Nullable String application;

  @Column(name = "conforms", nullable = false)
  private boolean conforms;

  @Column(name = "remarks", nullable = false)
  private String remarks;

  @Column(name = "actor", nullable = false)
  private String by;

  @Column(name = "at", nullable = false)
  private Instant at;

  protected RecheckFinding() {}

  RecheckFinding(Recheck recheck, Found found, Deed deed) {
    this.recheck = recheck;
    this.method = found.method();
    this.application = found.application();
    this.conforms = found.conforms();
    this.remarks = found.remarks();
    this.by = deed.by();
    this.at = deed.at();
  }

  /**
   * What was found.
   *
   * @param application number of the case it was checked in; null where it was checked by documents
   * @param remarks what was looked at and what is missing; the holder reads it
   */
  public record Found(
      RecheckMethod method, @Nullable String application, boolean conforms, String remarks) {}

  public Found found() {
    return new Found(method, application, conforms, remarks);
  }

  public String by() {
    return by;
  }

  public Instant at() {
    return at;
  }
}
