package jp.akashi.recheck;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.akashi.certificate.Certificate;
import jp.akashi.certificate.Deed;
import jp.akashi.refusal.OutOfOrder;
import jp.akashi.refusal.Stale;
import org.jspecify.annotations.Nullable;

/**
 * The re-check of one certification in a campaign. It is settled when the certification conforms to
 * the younger edition or has ended; one that does not conform is corrected within the life of the
 * certificate and checked again.
 */
@Entity
@Table(name = "recheck")
public class Recheck {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recheck_seq")
  @SequenceGenerator(name = "recheck_seq", sequenceName = "recheck_seq", allocationSize = 50)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "campaign_id")
  private RecheckCampaign campaign;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "certificate_id")
  private Certificate certificate;

  @Column(name = "stood_on", nullable = false)
  private String stoodOn;

  @Column(name = "due_on", nullable = false)
  private LocalDate due;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false)
  private RecheckState state = RecheckState.OPEN;

  @Enumerated(EnumType.STRING)
  @Column(name = "dropped_because")
  private @Nullable DropReason droppedBecause;

  @Embedded private @Nullable Statement statement;

  @OneToMany(mappedBy = "recheck", cascade = CascadeType.PERSIST)
  @OrderBy("at, id")
  private List<RecheckFinding> findings = new ArrayList<>();

  @Column(name = "reminded_for")
  private @Nullable LocalDate remindedFor;

  @Column(name = "escalated_on")
  private @Nullable LocalDate escalatedOn;

  @Version private int version;

  protected Recheck() {}

  Recheck(RecheckCampaign campaign, Certificate certificate, LocalDate due, LocalDate begun) {
    this.campaign = campaign;
    this.certificate = certificate;
    this.stoodOn = certificate.standsOn();
    this.due = due;
    this.remindedFor = begun;
  }

  /**
   * The holder says what they changed; what they said before is replaced.
   *
   * @throws Stale if it changed since {@code expectedVersion} was read
   * @throws OutOfOrder if there is nothing left to check
   */
  void state(Statement said, int expectedVersion, LocalDate today) {
    refuseUnlessOpen(expectedVersion, today);
    statement = said;
  }

  /**
   * An auditor checked it.
   *
   * @throws Stale if it changed since {@code expectedVersion} was read
   * @throws OutOfOrder if there is nothing left to check
   */
  void check(RecheckFinding.Found found, int expectedVersion, Deed deed) {
    refuseUnlessOpen(expectedVersion, deed.day());
    findings.add(new RecheckFinding(this, found, deed));
    state = found.conforms() ? RecheckState.CONFORMING : RecheckState.NONCONFORMING;
    certificate.recheck(campaign.edition(), found.conforms(), deed);
  }

  private void refuseUnlessOpen(int expectedVersion, LocalDate today) {
    Stale.unlessSame(expectedVersion, version);
    if (stateOn(today).isSettled() || campaign.state() != CampaignState.OPEN) {
      throw new OutOfOrder("recheck.settled", certificate.number().value());
    }
  }

  /**
   * Leaves out a certification that ended.
   *
   * @return whether it was left out just now
   */
  boolean dropIfEnded(LocalDate today) {
    if (!hasEnded(today)) {
      return false;
    }
    drop(DropReason.of(certificate.stateOn(today)));
    return true;
  }

  /** There is nothing to check any more. What is settled stays as it is. */
  void drop(DropReason because) {
    if (!state.isSettled()) {
      state = RecheckState.DROPPED;
      droppedBecause = because;
    }
  }

  /**
   * Notes that a reminder is due today, once for each of the days.
   *
   * @param before how long before the due date to remind
   * @return whether to remind now
   */
  boolean remind(List<Period> before, LocalDate today) {
    Optional<LocalDate> day =
        before.stream()
            .map(due::minus)
            .filter(d -> !d.isAfter(today))
            .filter(d -> remindedFor == null || d.isAfter(remindedFor))
            .max(Comparator.naturalOrder());
    if (stateOn(today).isSettled() || isOverdue(today) || day.isEmpty()) {
      return false;
    }
    remindedFor = day.get();
    return true;
  }

  /**
   * Notes that it is overdue, once.
   *
   * @return whether to say so now
   */
  boolean escalate(LocalDate today) {
    if (escalatedOn != null || !isOverdue(today)) {
      return false;
    }
    escalatedOn = today;
    return true;
  }

  /** Whether it should have been settled by the day before. */
  public boolean isOverdue(LocalDate today) {
    return !stateOn(today).isSettled() && today.isAfter(due);
  }

  /** The state on a day: what has ended counts as left out before anybody says so. */
  public RecheckState stateOn(LocalDate today) {
    return hasEnded(today) ? RecheckState.DROPPED : state;
  }

  /** Why it was left out by that day, or null. */
  public @Nullable DropReason droppedBecause(LocalDate today) {
    return hasEnded(today) ? DropReason.of(certificate.stateOn(today)) : droppedBecause;
  }

  private boolean hasEnded(LocalDate today) {
    return !state.isSettled() && certificate.stateOn(today).isEnded();
  }

  public RecheckCampaign campaign() {
    return campaign;
  }

  public Certificate certificate() {
    return certificate;
  }

  /** The edition the certification stood on when the campaign took it in. */
  public String stoodOn() {
    return stoodOn;
  }

  /** The last day in time, in Japan. */
  public LocalDate due() {
    return due;
  }

  /** What the holder said last, or null. */
  public @Nullable Statement statement() {
    return statement;
  }

  /** What was found, oldest first. */
  public List<RecheckFinding> findings() {
    return List.copyOf(findings);
  }

  public int version() {
    return version;
  }
}
