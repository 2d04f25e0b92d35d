package jp.akashi.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.Applications;
import jp.akashi.application.CaseAccess;
import jp.akashi.application.CaseActs;
import jp.akashi.application.CaseState;
import jp.akashi.application.CaseStep;
import jp.akashi.application.CaseWorkflow;
import jp.akashi.application.StepOutcome;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.notice.Notices;
import jp.akashi.notice.Recipient;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.Role;
import jp.akashi.refusal.Forbidden;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.refusal.OutOfOrder;
import jp.akashi.refusal.Stale;
import org.jspecify.annotations.Nullable;

/**
 * Choosing who evaluates a case: assignment, declared interests, the applicant's objection (忌避),
 * and the replacement of a member during the evaluation.
 */
@Stateless
public class TeamService {

  /** When what ties a member is declared again (R09). */
  private static final Set<CaseState> AFTER = Set.of(CaseState.ON_SITE_AUDIT, CaseState.CORRECTING);

  @Inject private CaseAccess access;
  @Inject private Applications applications;
  @Inject private CaseActs acts;
  @Inject private CaseWorkflow workflow;
  @Inject private Teams teams;
  @Inject private Selection selection;
  @Inject private TeamLetters letters;
  @Inject private Notices notices;
  @Inject private CurrentPerson current;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /**
   * Assigns a team; an earlier one is replaced and stays on record.
   *
   * @throws InvalidInput if the lead is no lead auditor, a member no auditor, or an area of
   *     competence is not covered and no reason is given
   * @throws OutOfOrder if a member advised the applicant within the time of the adviser wall, is
   *     tied to it, or the applicant objected to them
   */
  @RolesAllowed(Role.CERTIFICATION_MANAGER)
  public void assign(ApplicationNumber number, Assignment team) {
    Application application = access.visible(number);
    List<TeamMember> ever = teams.everIn(number);
    selection.refuseUnfit(application, team, ever);
    replace(Teams.present(ever), number);
    team.everybody().forEach(username -> add(number, username, username.equals(team.lead())));
    journal.record(number.value(), "team.members", Change.to(String.join(", ", team.everybody())));
    acts.take(application, CaseStep.ASSIGN_TEAM, StepOutcome.ASSIGNED, "team.assigned");
  }

  private void replace(List<TeamMember> before, ApplicationNumber number) {
    if (!before.isEmpty()) {
      String because = teams.objection(number).isPresent() ? "申請者の異議" : "利害関係の申告";
      before.forEach(m -> m.replace(because, clock.instant()));
    }
  }

  private void add(ApplicationNumber number, String username, boolean leads) {
    teams.add(new TeamMember(number, username, leads, clock.instant()));
  }

  /**
   * A member declares what ties them to the applicant: before the evaluation, where the last
   * declaration completes the step, or when something becomes known during it. A tie stops the
   * case. One after another: two who declare at once would each take the other for undeclared, and
   * nobody would complete the step.
   *
   * @throws InvalidInput if a question is not answered
   */
  @RolesAllowed({Role.AUDITOR, Role.LEAD_AUDITOR})
  public void declare(ApplicationNumber number, Interests interests) {
    Application application = access.visible(number);
    applications.lock(application);
    List<TeamMember> ever = teams.everIn(number);
    TeamMember member = callerIn(Teams.present(ever));
    interests.check();
    keep(member, Occasion.BEFORE, interests);
    if (workflow.waitsFor(number, CaseStep.DECLARE_INTERESTS)) {
      completeDeclarations(application, ever);
    } else {
      stopIfTied(application, member);
    }
  }

  private void completeDeclarations(Application application, List<TeamMember> ever) {
    List<TeamMember> team = Teams.present(ever);
    if (team.stream().anyMatch(m -> m.tie() != null)) {
      acts.take(application, CaseStep.DECLARE_INTERESTS, StepOutcome.CONFLICT, "team.conflict");
    } else if (team.stream().allMatch(TeamMember::hasDeclared)) {
      acts.take(application, CaseStep.DECLARE_INTERESTS, StepOutcome.CLEAR, "team.clear");
      letters.present(application, ever);
    }
  }

  /**
   * A member declares again after the audit (R09). A tie stops the case until the member is
   * replaced.
   *
   * @throws InvalidInput if a question is not answered
   * @throws OutOfOrder unless the case is in its on-site audit
   */
  @RolesAllowed({Role.AUDITOR, Role.LEAD_AUDITOR})
  public void declareAfter(ApplicationNumber number, Interests interests) {
    Application application = access.visible(number);
    TeamMember member = callerIn(teams.of(number));
    interests.check();
    refuseUnless(AFTER.contains(application.state()), application);
    keep(member, Occasion.AFTER, interests);
    stopIfTied(application, member);
  }

  private TeamMember callerIn(List<TeamMember> team) {
    return member(team, current.username()).orElseThrow(() -> new Forbidden("team.membersOnly"));
  }

  private static Optional<TeamMember> member(List<TeamMember> team, String username) {
    return team.stream().filter(m -> m.username().equals(username)).findFirst();
  }

  private void keep(TeamMember member, Occasion occasion, Interests interests) {
    if (member.tie() != null) {
      throw new OutOfOrder("team.tied");
    }
    member.declare(occasion, interests, clock.instant());
    teams.add(new InterestDeclaration(member, occasion, interests, clock.instant()));
    journal.record(member.number().value(), "team.interestDeclared", Change.to(occasion));
  }

  private void stopIfTied(Application application, TeamMember member) {
    refuseUnless(application.state().isUnderEvaluation(), application);
    if (member.tie() != null) {
      journal.record(application.number().value(), "team.tieFound", Change.to(member.username()));
      notices.tell(
          Recipient.role(Role.CERTIFICATION_MANAGER),
          application.number().value(),
          "notice.tieFound",
          null);
    }
  }

  private static void refuseUnless(boolean now, Application application) {
    if (!now) {
      throw new OutOfOrder("case.stateForbidsAct", application.state().name(), "declare");
    }
  }

  /**
   * Replaces one member during the evaluation; their past work waits for assessment (EXC-07). The
   * applicant learns of it if they knew the one who leaves.
   *
   * @param leaving sign-in name of a present member
   * @throws InvalidInput if that is no member, the new one is not fit, or the reasons are missing
   */
  @RolesAllowed(Role.CERTIFICATION_MANAGER)
  public void replace(ApplicationNumber number, String leaving, Replacement replacement) {
    Application application = access.visible(number);
    refuseUnless(application.state().isUnderEvaluation(), application);
    List<TeamMember> ever = teams.everIn(number);
    List<TeamMember> team = Teams.present(ever);
    TeamMember member = member(team, leaving).orElse(null);
    new InvalidInput.Check()
        .that(member != null, "leaving", "team.noMember")
        .that(member(team, replacement.username()).isEmpty(), "username", "team.memberAlready")
        .text(replacement.reasons(), "reasons", 4000)
        .orRefuse();
    selection.refuseUnfit(application, replacement.teamAfter(team, leaving), ever);
    member.replace(replacement.reasons(), clock.instant());
    add(number, replacement.username(), member.leads());
    journal.record(number.value(), "team.replaced", Change.of(leaving, replacement.username()));
    if (member.wasPresented()) {
      letters.present(application, teams.everIn(number));
    }
  }

  /**
   * The applicant agrees with the team.
   *
   * @param read version of the team they read, or null for the present one
   * @throws Stale if somebody was replaced since
   */
  @RolesAllowed({
    Role.APPLICANT_CLERK,
    Role.REPRESENTATIVE,
    Role.INFORMATION_MANAGER,
    Role.SYSTEM_MANAGER
  })
  public void agree(ApplicationNumber number, @Nullable Integer read) {
    Application application = access.own(number);
    Stale.unlessRead(read, Teams.version(teams.everIn(number)));
    acts.take(application, CaseStep.CONSIDER_TEAM, StepOutcome.AGREED, "team.agreed");
  }

  /**
   * The applicant objects to the team or to members of it, with reasons, once (domain 5.4).
   *
   * @param members sign-in names; empty for the whole team
   * @throws OutOfOrder if the applicant objected before
   */
  @RolesAllowed({
    Role.APPLICANT_CLERK,
    Role.REPRESENTATIVE,
    Role.INFORMATION_MANAGER,
    Role.SYSTEM_MANAGER
  })
  public void object(ApplicationNumber number, Set<String> members, String reasons) {
    Application application = access.own(number);
    Set<String> team =
        teams.of(number).stream().map(TeamMember::username).collect(Collectors.toSet());
    new InvalidInput.Check()
        .text(reasons, "reasons", 4000)
        .that(team.containsAll(members), "members", "team.noMember")
        .orRefuse();
    if (teams.objection(number).isPresent()) {
      throw new OutOfOrder("team.objectedAlready");
    }
    TeamObjection.Words words =
        new TeamObjection.Words(members.isEmpty() ? team : members, reasons);
    teams.add(new TeamObjection(number, words, current.username(), clock.instant()));
    journal.record(number.value(), "team.objectionReasons", Change.to(reasons));
    acts.take(application, CaseStep.CONSIDER_TEAM, StepOutcome.OBJECTED, "team.objected");
  }
}
