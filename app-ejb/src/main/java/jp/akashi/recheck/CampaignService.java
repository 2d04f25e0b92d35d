package jp.akashi.recheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.calendar.BusinessDays;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.certificate.Deed;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.People;
import jp.akashi.person.Role;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.refusal.OutOfOrder;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.EditionInfo;
import jp.akashi.scheme.SchemeService;
import org.jspecify.annotations.Nullable;

/**
 * Re-check campaigns: the certification manager starts and closes them, auditors and the head of
 * the body read them (M26).
 */
@Stateless
@RolesAllowed({Role.CERTIFICATION_MANAGER, Role.HEAD_OF_BODY, Role.AUDITOR, Role.LEAD_AUDITOR})
public class CampaignService {

  private static final int LONGEST = 2000;

  @Inject private Campaigns campaigns;
  @Inject private Intake intake;
  @Inject private SchemeService scheme;
  @Inject private BusinessDays businessDays;
  @Inject private People people;
  @Inject private CurrentPerson current;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /**
   * What a campaign would be about today.
   *
   * @param edition in force
   * @param applies its first day, in Japan
   * @param due last day in time by its clock, in Japan
   * @param certificates how many stand on an earlier edition
   * @param running number of the open campaign of this edition, or null
   */
  public record Prospect(
      EditionInfo edition,
      LocalDate applies,
      RecheckTime time,
      LocalDate due,
      boolean dueOver,
      long certificates,
      @Nullable String running) {}

  /**
   * A campaign to start.
   *
   * @param changes what changed, for the holders
   * @param due last day in time; null for the edition's
   */
  public record Start(@Nullable String changes, @Nullable LocalDate due) {}

  /** Every campaign, the latest first. */
  public List<CampaignView> all() {
    return campaigns.all().stream().map(this::view).toList();
  }

  /** The open ones that have anything left to do. */
  public List<CampaignView> running() {
    return campaigns.open().stream().map(this::view).toList();
  }

  /**
   * One campaign.
   *
   * @throws jp.akashi.refusal.NotFound if there is none
   */
  public CampaignView of(CampaignNumber number) {
    return view(campaigns.of(number));
  }

  /** Its certifications, the earliest due first. */
  public List<RecheckLine> rechecks(CampaignNumber number) {
    LocalDate today = JapaneseTime.today(clock);
    return campaigns.rechecks(campaigns.of(number)).stream()
        .map(recheck -> RecheckLine.of(recheck, today))
        .toList();
  }

  /** What happened to it, oldest first. */
  public List<Journal.Line> history(CampaignNumber number) {
    return journal.of(campaigns.of(number).number().subject());
  }

  /** What could be started now. */
  public Prospect prospect() {
    LocalDate today = JapaneseTime.today(clock);
    EditionInfo edition = scheme.activeEdition();
    LocalDate applies = Intake.applies(edition);
    RecheckTime time = intake.time(edition.id());
    LocalDate due = time.due(applies, applies, businessDays);
    String running =
        campaigns.open().stream()
            .filter(open -> open.edition().equals(edition.id().value()))
            .map(open -> open.number().value())
            .findFirst()
            .orElse(null);
    return new Prospect(
        edition,
        applies,
        time,
        due,
        !due.isAfter(today),
        campaigns.countConcerned(edition, today),
        running);
  }

  /**
   * Starts a campaign for the edition in force and tells every holder concerned. One of an earlier
   * edition that is still open ends: its certifications are checked against this edition instead.
   *
   * @throws InvalidInput without a text, or with a day that is not to come or later than the
   *     edition's
   * @throws OutOfOrder if one is open for the edition, or nothing stands on an earlier one
   */
  @RolesAllowed(Role.CERTIFICATION_MANAGER)
  public CampaignView start(Start start) {
    campaigns.lock();
    Prospect prospect = prospect();
    LocalDate due = checked(start, prospect);
    if (prospect.running() != null) {
      throw new OutOfOrder("recheck.running", prospect.running());
    }
    if (prospect.certificates() == 0) {
      throw new OutOfOrder("recheck.nothing", prospect.edition().id().value());
    }
    campaigns.open().forEach(intake::supersede);
    // written before the new one: the database keeps a second open campaign out
    campaigns.flush();
    Deed deed = new Deed(current.username(), clock.instant());
    RecheckCampaign campaign =
        new RecheckCampaign(
            campaigns.nextNumber(deed.day().getYear()),
            prospect.edition().id().value(),
            due,
            start.changes().strip(),
            deed);
    campaigns.add(campaign);
    int taken = intake.take(campaign);
    journal.record(
        campaign.number().subject(),
        "recheck.started",
        Change.to(campaign.edition() + " " + due + " " + taken));
    campaigns.flush();
    return view(campaign);
  }

  private LocalDate checked(Start start, Prospect prospect) {
    LocalDate asked = start.due();
    boolean needed = asked == null && prospect.dueOver();
    boolean late = asked != null && !prospect.dueOver() && asked.isAfter(prospect.due());
    boolean over = asked != null && !asked.isAfter(JapaneseTime.today(clock));
    new InvalidInput.Check()
        .text(start.changes(), "changes", LONGEST)
        .that(!needed, "due", "recheck.dueOver", prospect.due())
        .that(!over, "due", "date.tomorrow")
        .that(
            asked == null || !asked.isAfter(BusinessDays.LAST),
            "due",
            "date.tooFar",
            BusinessDays.LAST)
        .that(!late, "due", "recheck.dueTooLate", prospect.due())
        .orRefuse();
    return asked == null ? prospect.due() : asked;
  }

  /**
   * Closes a campaign once everything is settled.
   *
   * @param version as read
   * @throws jp.akashi.refusal.Stale if it changed since
   * @throws OutOfOrder if it has ended, or something is still to be checked
   */
  @RolesAllowed(Role.CERTIFICATION_MANAGER)
  public CampaignView close(CampaignNumber number, int version) {
    RecheckCampaign campaign = campaigns.locked(number);
    List<Recheck> unsettled = campaigns.unsettled(campaign);
    intake.dropEnded(unsettled);
    LocalDate today = JapaneseTime.today(clock);
    long left = unsettled.stream().filter(r -> !r.stateOn(today).isSettled()).count();
    campaign.close(left, version, new Deed(current.username(), clock.instant()));
    journal.record(campaign.number().subject(), "recheck.closed", Change.NONE);
    campaigns.flush();
    return view(campaign);
  }

  private CampaignView view(RecheckCampaign campaign) {
    Map<String, String> names =
        people.names(
            Stream.of(campaign.started(), campaign.closed())
                .filter(Objects::nonNull)
                .map(Deed::by)
                .collect(Collectors.toSet()));
    return CampaignView.of(
        campaign,
        scheme.edition(new EditionId(campaign.edition())).title(),
        campaigns.progress(campaign, JapaneseTime.today(clock)),
        names);
  }
}
