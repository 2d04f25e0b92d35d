package jp.akashi.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.CaseAccess;
import jp.akashi.application.CaseActs;
import jp.akashi.application.CaseFacts;
import jp.akashi.application.CaseLetters;
import jp.akashi.application.CaseStep;
import jp.akashi.application.Site;
import jp.akashi.application.StepOutcome;
import jp.akashi.calendar.BusinessDays;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.notice.Notices;
import jp.akashi.notice.Recipient;
import jp.akashi.paper.PaperPdf;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.People;
import jp.akashi.person.Role;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.refusal.NotFound;
import jp.akashi.refusal.OutOfOrder;
import jp.akashi.refusal.Stale;
import jp.akashi.review.TeamMember;
import jp.akashi.review.Teams;
import jp.akashi.scheme.AuditTimeRule;
import jp.akashi.scheme.Bilingual;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.SchemeService;
import jp.akashi.scheme.TextValues;
import org.jspecify.annotations.Nullable;

/** The audit plan: proposed by the edition's rules, sent by the lead auditor, agreed by both. */
@Stateless
@RolesAllowed({Role.AUDITOR, Role.LEAD_AUDITOR})
public class PlanService {

  /** When the plan is to be sent before the first day on site. */
  private static final String SENDING = "K08";

  /** Latest sending of the plan before the first day on site. */
  private static final String LATEST_SENDING = "K09";

  @Inject private CaseAccess access;
  @Inject private CaseActs acts;
  @Inject private CaseFacts facts;
  @Inject private CaseLetters letters;
  @Inject private Teams teams;
  @Inject private Audits audits;
  @Inject private PlanPaper paper;
  @Inject private SchemeService scheme;
  @Inject private BusinessDays businessDays;
  @Inject private People people;
  @Inject private CurrentPerson current;
  @Inject private Notices notices;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /** How long the audit takes by the edition's rules, and why. */
  public AuditTime.Proposal proposal(ApplicationNumber number) {
    return proposal(access.visible(number));
  }

  private AuditTime.Proposal proposal(Application application) {
    List<AuditTimeRule> rules =
        scheme.content(new EditionId(application.edition())).auditTimeRules();
    return AuditTime.of(
        rules, facts.askedBy(application, rules.stream().map(AuditTimeRule::condition)));
  }

  /** Every plan sent, the latest first, for whoever may see the case. */
  @PermitAll
  public List<PlanView> of(ApplicationNumber number) {
    access.visible(number);
    return audits.plans(number).stream().map(PlanView::of).toList();
  }

  /**
   * A plan as a PDF, for whoever may see the case.
   *
   * @param position running number of the plan, from 1
   * @throws NotFound if none was sent under that number
   */
  @PermitAll
  public byte[] pdf(ApplicationNumber number, int position) {
    Application application = access.visible(number);
    return audits.plans(number).stream()
        .filter(plan -> plan.position() == position)
        .findFirst()
        .map(plan -> new PaperPdf().draw(paper.of(application, plan)))
        .orElseThrow(() -> new NotFound("plan.none"));
  }

  /**
   * Sends a plan, the first or a changed one, to the applicant.
   *
   * @throws InvalidInput naming every field that cannot be taken
   * @throws jp.akashi.refusal.Forbidden unless the caller leads the team
   */
  public void send(ApplicationNumber number, PlanContent content) {
    Application application = access.visible(number);
    teams.refuseAllButLead(number);
    content.refuseIncomplete();
    LocalDate today = JapaneseTime.today(clock);
    AuditTime.Proposal proposal = proposal(application);
    content.check(
        proposal.days(),
        countedBack(application, LATEST_SENDING, content.firstDay()),
        today,
        application.form().sites().stream().map(Site::name).toList());
    int position = audits.plans(number).size() + 1;
    audits.add(
        new AuditPlan(number, position, content, proposal.days())
            .sent(current.username(), clock.instant()));
    journal.record(
        number.value(), "audit.planSent", Change.to("v" + position + " " + content.firstDay()));
    acts.take(application, CaseStep.PLAN_AUDIT, StepOutcome.PLANNED, "audit.planned");
    tell(application, content, position);
    if (today.isAfter(countedBack(application, SENDING, content.firstDay()))) {
      warnManager(number);
    }
  }

  private LocalDate countedBack(Application application, String clockCode, LocalDate firstDay) {
    return scheme
        .clock(new EditionId(application.edition()), clockCode)
        .due(firstDay, businessDays);
  }

  private void warnManager(ApplicationNumber number) {
    Recipient manager = Recipient.role(Role.CERTIFICATION_MANAGER);
    notices.tell(manager, number.value(), "notice.planLate", null);
    journal.record(number.value(), "notice.planLate", Change.to(manager.value()));
  }

  private void tell(Application application, PlanContent content, int position) {
    TextValues values =
        TextValues.none()
            .date("onsite.start", content.firstDay())
            .date("onsite.end", content.lastDay())
            .date("due.date", answerBy(application, content))
            .number("plan.version", position)
            .list("sites.list", content.sites().stream().map(PlanService::same).toList())
            .list("team.list", team(application.number()))
            .lines("agenda", content.agenda().stream().map(PlanService::line).toList())
            .lines("changes.list", PlanChanges.of(audits.plans(application.number()), content));
    letters.send(application, position == 1 ? "audit-plan-sent" : "audit-plan-changed", values);
  }

  /** The latest day to send a plan by, or on short notice the day before the first on site. */
  private LocalDate answerBy(Application application, PlanContent content) {
    LocalDate today = JapaneseTime.today(clock);
    LocalDate latest = countedBack(application, LATEST_SENDING, content.firstDay());
    if (!latest.isBefore(today)) {
      return latest;
    }
    LocalDate before = content.firstDay().minusDays(1);
    return before.isBefore(today) ? today : before;
  }

  private List<Bilingual> team(ApplicationNumber number) {
    Set<String> usernames =
        teams.of(number).stream().map(TeamMember::username).collect(Collectors.toSet());
    return people.names(usernames).values().stream().sorted().map(PlanService::same).toList();
  }

  private static Bilingual line(AgendaLine line) {
    return same(line.day() + " " + line.start() + " " + line.topic() + "（" + line.who() + "）");
  }

  private static Bilingual same(String text) {
    return new Bilingual(text, text);
  }

  /**
   * The applicant agrees with the plan, and with a short notice where it says so.
   *
   * @param read position of the plan they read, or null for the latest
   * @throws Stale if another was sent since
   */
  @RolesAllowed({
    Role.APPLICANT_CLERK,
    Role.REPRESENTATIVE,
    Role.INFORMATION_MANAGER,
    Role.SYSTEM_MANAGER
  })
  public void agree(ApplicationNumber number, @Nullable Integer read) {
    Application application = access.own(number);
    AuditPlan plan = plan(number);
    Stale.unlessRead(read, plan.position());
    plan.agree(current.username(), clock.instant());
    acts.take(application, CaseStep.AGREE_PLAN, StepOutcome.AGREED, "audit.planAgreed");
  }

  /**
   * The applicant asks for another plan.
   *
   * @param wish what is to be different, never blank
   */
  @RolesAllowed({
    Role.APPLICANT_CLERK,
    Role.REPRESENTATIVE,
    Role.INFORMATION_MANAGER,
    Role.SYSTEM_MANAGER
  })
  public void askForChange(ApplicationNumber number, String wish) {
    new InvalidInput.Check().text(wish, "reasons", 2000).orRefuse();
    Application application = access.own(number);
    plan(number).askForChange(wish);
    journal.record(number.value(), "audit.planChangeWanted", Change.to(wish));
    acts.take(
        application, CaseStep.AGREE_PLAN, StepOutcome.CHANGE_REQUESTED, "audit.planNotAgreed");
  }

  /**
   * The lead auditor takes back a plan the applicant has not agreed to; another one is made next.
   *
   * @param reasons the applicant reads them; never blank
   * @throws jp.akashi.refusal.Forbidden unless the caller leads the team
   */
  public void recall(ApplicationNumber number, @Nullable String reasons) {
    new InvalidInput.Check().text(reasons, "reasons", 2000).orRefuse();
    Application application = access.visible(number);
    teams.refuseAllButLead(number);
    journal.record(number.value(), "audit.planRecallReasons", Change.to(reasons));
    acts.take(application, CaseStep.AGREE_PLAN, StepOutcome.CHANGE_REQUESTED, "audit.planRecalled");
    letters.tell(application, "notice.planRecalled", reasons);
  }

  private AuditPlan plan(ApplicationNumber number) {
    return audits.plan(number).orElseThrow(() -> new OutOfOrder("plan.none"));
  }
}
