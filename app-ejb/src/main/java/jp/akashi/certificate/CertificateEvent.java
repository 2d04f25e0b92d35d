package jp.akashi.certificate;

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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of a certificate's history: what was done, and the state from that day on. */
@Entity
@Table(name = "certificate_event")
public final class CertificateEvent {

  /** The certification was found to conform to a younger edition. */
  static final String RECHECKED = "rechecked";

  /** The certification was found not to conform to a younger edition. */
  static final String RECHECK_FAILED = "recheckFailed";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "certificate_event_seq")
  @SequenceGenerator(
      name = "certificate_event_seq",
      sequenceName = "certificate_event_seq",
      allocationSize = 50)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "certificate_id")
  private Certificate certificate;

  @Column(name = "act", nullable = false)
  private String act;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false)
  private CertificateState state;

  @Column(name = "on_day", nullable = false)
  private LocalDate day;

  @Column(name = "at", nullable = false)
  private Instant at;

  @Column(name = "actor", nullable = false)
  private String by;

  @Enumerated(EnumType.STRING)
  @Column(name = "ground")
  private @Nullable Ground ground;

  @Column(name = "internal")
  private @Nullable String internal;

  @Column(name = "published")
  private @Nullable String published;

  protected CertificateEvent() {}

  CertificateEvent(Certificate certificate, String act, Day day, Deed deed, Why why) {
    this.certificate = certificate;
    this.act = act;
    this.state = day.state();
    this.day = day.date();
    this.at = deed.at();
    this.by = deed.by();
    this.ground = why.ground();
    this.internal = why.internal();
    this.published = why.published();
  }

  /** A state and the day it begins. */
  record Day(CertificateState state, LocalDate date) {}

  /**
   * Why something was done.
   *
   * @param internal for the body's record only
   * @param published what holder and public may read
   */
  public record Why(
      @Nullable Ground ground, @Nullable String internal, @Nullable String published) {

    static final Why UNSAID = new Why(null, null, null);

    /** Words that stay in the body's record. */
    static Why kept(String words) {
      return new Why(null, words, null);
    }
  }

  /** Whether somebody evaluated the certification by it. */
  boolean isEvaluation() {
    return act.equals(RECHECKED) || act.equals(RECHECK_FAILED);
  }

  /** Why it was done, as holder and public may read it; an evaluation's edition is no reason. */
  public @Nullable String publicReason() {
    return act.startsWith("recheck") ? null : why().published();
  }

  public String act() {
    return act;
  }

  public CertificateState state() {
    return state;
  }

  public LocalDate day() {
    return day;
  }

  public Instant at() {
    return at;
  }

  public String by() {
    return by;
  }

  public Why why() {
    return new Why(ground, internal, published);
  }
}
