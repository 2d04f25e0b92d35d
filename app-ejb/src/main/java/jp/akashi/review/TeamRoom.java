package jp.akashi.review;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.CaseAccess;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.People;
import jp.akashi.person.Role;

/** Looking at who evaluates a case and who could. */
@Stateless
@PermitAll
public class TeamRoom {

  @Inject private CaseAccess access;
  @Inject private Teams teams;
  @Inject private PastWork pastWork;
  @Inject private Selection selection;
  @Inject private Competence competence;
  @Inject private People people;
  @Inject private CurrentPerson current;

  /**
   * Who could evaluate the case.
   *
   * @param needed codes of the areas its applicable items ask for
   */
  public record Choice(Set<String> needed, List<Selection.Candidate> candidates) {}

  /** The team of a case the caller may see; an applicant knows whom they were told of. */
  public TeamView of(ApplicationNumber number) {
    access.visible(number);
    List<TeamMember> everybody = teams.everIn(number);
    Map<String, String> names =
        everybody.isEmpty()
            ? Map.of()
            : people.names(everybody.stream().map(TeamMember::username).toList());
    boolean staff = current.isCaseStaff();
    return new TeamView(
        members(
            Teams.present(everybody).stream().filter(m -> staff || m.wasPresented()).toList(),
            names,
            staff),
        teams.objection(number).isPresent(),
        staff
            ? members(everybody.stream().filter(m -> m.replacedAt() != null).toList(), names, true)
            : List.of(),
        staff ? new TreeSet<>(pastWork.toAssess(number)) : Set.of(),
        Teams.version(everybody));
  }

  /** Everybody who could be chosen, with what speaks for and against them. */
  @RolesAllowed(Role.CERTIFICATION_MANAGER)
  public Choice choice(ApplicationNumber number) {
    Application application = access.visible(number);
    return new Choice(competence.neededFor(application), selection.candidates(application));
  }

  private static List<TeamView.Member> members(
      List<TeamMember> members, Map<String, String> names, boolean staff) {
    return members.stream()
        .map(
            m ->
                new TeamView.Member(
                    m.username(),
                    names.get(m.username()),
                    m.leads(),
                    staff && m.hasDeclared(),
                    staff && m.hasDeclaredAfter(),
                    staff && m.tie() != null,
                    staff ? m.replacedBecause() : null))
        .collect(Collectors.toList());
  }
}
