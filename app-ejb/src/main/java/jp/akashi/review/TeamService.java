package jp.akashi.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.CaseAccess;
import jp.akashi.application.CaseActs;
import jp.akashi.application.CaseStep;
import jp.akashi.application.StepOutcome;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.People;
import jp.akashi.person.Role;
import jp.akashi.refusal.Forbidden;
import jp.akashi.refusal.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Choosing who evaluates a case: assignment, declared interests, the applicant's objection (忌避).
 */
@Stateless
public class TeamService {

  @Inject private CaseAccess access;
  @Inject private CaseActs acts;
  @Inject private Teams teams;
  @Inject private People people;
  @Inject private CurrentPerson current;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /**
   * Assigns a team; an earlier one is replaced and stays on record.
   *
   * @throws InvalidInput if the lead is no lead auditor or a member no auditor
   */
  @RolesAllowed(Role.CERTIFICATION_MANAGER)
  public void assign(ApplicationNumber number, String lead, List<String> others) {
    Application application = access.visible(number);
    Set<String> auditors = usernames(Role.AUDITOR);
    new InvalidInput.Check()
        .that(usernames(Role.LEAD_AUDITOR).contains(lead), "lead", "team.leadAuditor")
        .that(auditors.containsAll(others), "others", "team.auditors")
        .orRefuse();
    teams.of(number).forEach(m -> m.replace(clock.instant()));
    teams.add(new TeamMember(number, lead, true, clock.instant()));
    Set<String> members = new LinkedHashSet<>(others);
    members.remove(lead);
    members.forEach(o -> teams.add(new TeamMember(number, o, false, clock.instant())));
    journal.record(number.value(), "team.members", Change.to(lead + " " + members));
    acts.take(application, CaseStep.ASSIGN_TEAM, StepOutcome.ASSIGNED, "team.assigned");
  }

  private Set<String> usernames(String role) {
    Set<String> usernames = new LinkedHashSet<>();
    people.holding(role).forEach(p -> usernames.add(p.username()));
    return usernames;
  }

  /**
   * A member declares what ties them to the applicant; the last declaration completes the step.
   *
   * @param tie null or blank for none
   */
  @RolesAllowed({Role.AUDITOR, Role.LEAD_AUDITOR})
  public void declare(ApplicationNumber number, @Nullable String tie) {
    Application application = access.visible(number);
    List<TeamMember> team = teams.of(number);
    team.stream()
        .filter(m -> m.username().equals(current.username()))
        .findFirst()
        .orElseThrow(() -> new Forbidden("team.membersOnly"))
        .declare(tie, clock.instant());
    journal.record(number.value(), "team.interestDeclared", Change.NONE);
    if (team.stream().anyMatch(m -> m.tie() != null)) {
      acts.take(application, CaseStep.DECLARE_INTERESTS, StepOutcome.CONFLICT, "team.conflict");
    } else if (team.stream().allMatch(TeamMember::hasDeclared)) {
      acts.take(application, CaseStep.DECLARE_INTERESTS, StepOutcome.CLEAR, "team.clear");
    }
  }

  /** The applicant agrees with the team. */
  @RolesAllowed({Role.APPLICANT_CLERK, Role.REPRESENTATIVE, Role.INFORMATION_MANAGER})
  public void agree(ApplicationNumber number) {
    acts.take(access.own(number), CaseStep.CONSIDER_TEAM, StepOutcome.AGREED, "team.agreed");
  }

  /** The applicant objects to the team, with reasons. */
  @RolesAllowed({Role.APPLICANT_CLERK, Role.REPRESENTATIVE, Role.INFORMATION_MANAGER})
  public void object(ApplicationNumber number, String reasons) {
    new InvalidInput.Check().text(reasons, "reasons", 4000).orRefuse();
    Application application = access.own(number);
    journal.record(number.value(), "team.objectionReasons", Change.to(reasons));
    acts.take(application, CaseStep.CONSIDER_TEAM, StepOutcome.OBJECTED, "team.objected");
  }
}
