package jp.akashi.recheck;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import jp.akashi.certificate.Deed;
import jp.akashi.refusal.OutOfOrder;
import jp.akashi.refusal.Stale;
import org.jspecify.annotations.Nullable;

/**
 * The re-check of every certification that stands on an earlier edition than the one in force. At
 * most one is open.
 */
@Entity
@Table(name = "recheck_campaign")
public class RecheckCampaign {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recheck_campaign_seq")
  @SequenceGenerator(
      name = "recheck_campaign_seq",
      sequenceName = "recheck_campaign_seq",
      allocationSize = 50)
  private Long id;

  @Embedded private CampaignNumber number;

  @Column(name = "edition", nullable = false)
  private String edition;

  @Column(name = "due_on", nullable = false)
  private LocalDate due;

  @Column(name = "changes", nullable = false)
  private String changes;

  @Enumerated(EnumType.STRING)
  @Column(name = "state", nullable = false)
  private CampaignState state = CampaignState.OPEN;

  @Embedded
  @AttributeOverride(name = "by", column = @Column(name = "started_by"))
  @AttributeOverride(name = "at", column = @Column(name = "started_at"))
  private Deed started;

  @Embedded
  @AttributeOverride(name = "by", column = @Column(name = "closed_by"))
  @AttributeOverride(name = "at", column = @Column(name = "closed_at"))
  private @Nullable Deed closed;

  @Version private int version;

  protected RecheckCampaign() {}

  /**
   * A campaign that begins.
   *
   * @param edition in force
   * @param due last day in time for certifications older than the edition, JST
   * @param changes what changed, in the body's words; the holders read it
   */
  RecheckCampaign(
      CampaignNumber number, String edition, LocalDate due, String changes, Deed started) {
    this.number = number;
    this.edition = edition;
    this.due = due;
    this.changes = changes;
    this.started = started;
  }

  /**
   * Ends it.
   *
   * @param unsettled how many certifications are still to be checked
   * @throws Stale if it changed since {@code expectedVersion} was read
   * @throws OutOfOrder if it has ended, or something is still to be checked
   */
  void close(long unsettled, int expectedVersion, Deed deed) {
    Stale.unlessSame(expectedVersion, version);
    if (state != CampaignState.OPEN) {
      throw new OutOfOrder("recheck.campaignOver", number.value());
    }
    if (unsettled > 0) {
      throw new OutOfOrder("recheck.unsettled", unsettled);
    }
    state = CampaignState.CLOSED;
    closed = deed;
  }

  /** The campaign of a younger edition takes its place. */
  void supersede(Deed deed) {
    state = CampaignState.SUPERSEDED;
    closed = deed;
  }

  public CampaignNumber number() {
    return number;
  }

  /** Name of the edition that is checked against. */
  public String edition() {
    return edition;
  }

  public LocalDate due() {
    return due;
  }

  public String changes() {
    return changes;
  }

  public CampaignState state() {
    return state;
  }

  public Deed started() {
    return started;
  }

  /** Who ended it and when, or null. */
  public @Nullable Deed closed() {
    return closed;
  }

  public int version() {
    return version;
  }
}
