package jp.akashi.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.CaseAccess;
import jp.akashi.application.CaseActs;
import jp.akashi.application.CaseLetters;
import jp.akashi.application.CaseState;
import jp.akashi.application.CaseStep;
import jp.akashi.application.CaseWorkflow;
import jp.akashi.application.StepNotOpen;
import jp.akashi.application.StepOutcome;
import jp.akashi.calendar.BusinessDays;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.nonconformity.Nonconformities;
import jp.akashi.nonconformity.Nonconformity;
import jp.akashi.nonconformity.Raised;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.Role;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.refusal.OutOfOrder;
import jp.akashi.refusal.Stale;
import jp.akashi.review.PastWork;
import jp.akashi.review.Teams;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.FindingGrade;
import jp.akashi.scheme.SchemeService;
import jp.akashi.scheme.TextValues;
import org.jspecify.annotations.Nullable;

/** The on-site audit (現地審査): its meetings, what it found, and what follows from that. */
@Stateless
@RolesAllowed({Role.AUDITOR, Role.LEAD_AUDITOR})
public class OnSiteAuditService {

  @Inject private CaseAccess access;
  @Inject private CaseActs acts;
  @Inject private CaseLetters letters;
  @Inject private CaseWorkflow workflow;
  @Inject private Teams teams;
  @Inject private Audits audits;
  @Inject private Proposals proposals;
  @Inject private PastWork pastWork;
  @Inject private Nonconformities nonconformities;
  @Inject private SchemeService scheme;
  @Inject private BusinessDays businessDays;
  @Inject private CurrentPerson current;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /**
   * Records the opening meeting.
   *
   * @param read how often it was written down as the caller knows, 0 for never; null for whatever
   *     stands there
   * @throws Stale if somebody else wrote it down since
   */
  public void open(ApplicationNumber number, Meeting meeting, @Nullable Integer read) {
    write(number, meeting, read, AuditRecord::opening);
    journal.record(number.value(), "audit.opened", Change.to(meeting.heldOn()));
  }

  /**
   * Records the closing meeting.
   *
   * @param read how often it was written down as the caller knows, 0 for never; null for whatever
   *     stands there
   * @throws Stale if somebody else wrote it down since
   */
  public void close(ApplicationNumber number, Meeting meeting, @Nullable Integer read) {
    write(number, meeting, read, AuditRecord::closing);
    journal.record(number.value(), "audit.closed", Change.to(meeting.heldOn()));
  }

  private void write(
      ApplicationNumber number,
      Meeting meeting,
      @Nullable Integer read,
      Function<AuditRecord, MeetingRecord> which) {
    audited(number);
    meeting.check(JapaneseTime.today(clock));
    MeetingRecord record = which.apply(audits.of(number));
    Stale.unlessRead(read, record.times());
    Meeting earlier = record.meeting();
    if (earlier != null) {
      journal.record(number.value(), "audit.meetingRewritten", Change.of(earlier.words(), null));
    }
    record.write(meeting);
  }

  /**
   * The meetings of the audit that runs; null where one is not recorded yet.
   *
   * @param openingVersion how often it was written down
   * @param closingVersion how often it was written down
   */
  public record Meetings(
      @Nullable Meeting opening,
      int openingVersion,
      @Nullable Meeting closing,
      int closingVersion) {

    static final Meetings NONE = new Meetings(null, 0, null, 0);

    static Meetings of(AuditRecord record) {
      return new Meetings(
          record.opening().meeting(),
          record.opening().times(),
          record.closing().meeting(),
          record.closing().times());
    }
  }

  /** The meetings of the audit so far. */
  public Meetings meetings(ApplicationNumber number) {
    access.visible(number);
    teams.refuseOthers(number);
    return audits.find(number).map(Meetings::of).orElse(Meetings.NONE);
  }

  private Application audited(ApplicationNumber number) {
    Application application = access.visible(number);
    teams.refuseOthers(number);
    if (application.state() != CaseState.ON_SITE_AUDIT) {
      throw new OutOfOrder("audit.notNow", application.state().name());
    }
    if (!workflow.waitsFor(number, CaseStep.CONDUCT_AUDIT)) {
      throw new StepNotOpen(number, CaseStep.CONDUCT_AUDIT);
    }
    return application;
  }

  /** Nonconformities that follow from the record and are not raised yet. */
  public List<Proposed> proposals(ApplicationNumber number) {
    Application application = access.visible(number);
    teams.refuseOthers(number);
    return proposals.of(application);
  }

  /**
   * Raises one nonconformity.
   *
   * @throws InvalidInput naming the field
   * @throws OutOfOrder if it is raised already
   */
  public String raise(ApplicationNumber number, Proposed found) {
    Application application = audited(number);
    found.check();
    found.checkGrade(proposals.of(application));
    EditionId edition = new EditionId(application.edition());
    if (scheme.items(edition).stream().noneMatch(i -> i.number().equals(found.item()))) {
      throw new InvalidInput("item", "item.notFound", found.item());
    }
    Nonconformity raised = nonconformities.raise(application, raised(application, found));
    journal.record(
        number.value(),
        "nonconformity.raised",
        Change.to(raised.code() + " " + found.item() + " " + found.grade()));
    return raised.code();
  }

  private Raised raised(Application application, Proposed found) {
    EditionId edition = new EditionId(application.edition());
    FindingGrade grade = scheme.gradeOf(edition, found.grade());
    return new Raised(
        found.item(),
        found.grade(),
        found.origin(),
        found.facts(),
        due(edition, grade.dueClock()),
        planDue(edition, grade),
        current.username(),
        clock.instant());
  }

  private LocalDate due(EditionId edition, @Nullable String clockCode) {
    return scheme.clock(edition, clockCode).due(JapaneseTime.today(clock), businessDays);
  }

  /**
   * Ends the audit on site. With open nonconformities the applicant corrects next, without the
   * report is written next.
   *
   * @throws InvalidInput naming what is open: a meeting, or {@code items.<number>} that must become
   *     a nonconformity, or be judged anew because a tie of its judge became known (EXC-07)
   */
  public void conclude(ApplicationNumber number) {
    Application application = audited(number);
    refuseWhileOpen(application);
    List<Nonconformity> open = nonconformities.open(number);
    if (open.isEmpty()) {
      acts.take(application, CaseStep.CONDUCT_AUDIT, StepOutcome.CLEAR, "audit.conducted");
      return;
    }
    escalateMany(application, open);
    open.forEach(nonconformity -> issue(application, nonconformity));
    acts.take(
        application,
        CaseStep.CONDUCT_AUDIT,
        StepOutcome.NONCONFORMITIES,
        CaseState.CORRECTING,
        "audit.nonconformitiesIssued");
    letters.send(application, "finding-issued", counts(application, open));
  }

  /** Where the edition says so, so many minor ones on one item are major ones. */
  private void escalateMany(Application application, List<Nonconformity> open) {
    EditionId edition = new EditionId(application.edition());
    Map<String, List<Nonconformity>> minors =
        open.stream().filter(n -> !n.isMajor()).collect(Collectors.groupingBy(Nonconformity::item));
    minors.forEach(
        (item, some) -> {
          if (scheme.gradeOf(edition, some.get(0).grade()).escalatesOnCount(some.size())) {
            some.forEach(n -> n.escalate(n.due(), clock.instant()));
            journal.record(
                application.number().value(),
                "nonconformity.escalated",
                Change.of("minor", "major " + codes(some)));
          }
        });
  }

  private static String codes(List<Nonconformity> some) {
    return some.stream().map(Nonconformity::code).collect(Collectors.joining(", "));
  }

  private void issue(Application application, Nonconformity nonconformity) {
    EditionId edition = new EditionId(application.edition());
    FindingGrade grade = scheme.gradeOf(edition, nonconformity.grade());
    nonconformity.issue(due(edition, grade.dueClock()), planDue(edition, grade));
  }

  private @Nullable LocalDate planDue(EditionId edition, FindingGrade grade) {
    return grade.planClock() == null ? null : due(edition, grade.planClock());
  }

  private void refuseWhileOpen(Application application) {
    AuditRecord record = audits.of(application.number());
    InvalidInput.Check check =
        new InvalidInput.Check()
            .that(record.opening().meeting() != null, "opening", "audit.meetingMissing")
            .that(record.closing().meeting() != null, "closing", "audit.meetingMissing");
    for (Proposed proposed : proposals.of(application)) {
      check.that(false, "items." + proposed.item(), "audit.mustBeRaised", proposed.item());
    }
    for (String item : proposals.unjudged(application.number())) {
      check.that(false, "items." + item, "audit.mustBeJudged", item);
    }
    pastWork.check(application.number(), check);
    check.orRefuse();
  }

  private TextValues counts(Application application, List<Nonconformity> open) {
    long majors = open.stream().filter(Nonconformity::isMajor).count();
    EditionId edition = new EditionId(application.edition());
    FindingGrade major = scheme.gradeOf(edition, Nonconformity.MAJOR);
    return TextValues.none()
        .number("findings.major.count", majors)
        .number("findings.minor.count", open.size() - majors)
        .date("plan.due", due(edition, major.planClock()));
  }
}
