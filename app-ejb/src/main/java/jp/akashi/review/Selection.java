package jp.akashi.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.akashi.application.Application;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.person.People;
import jp.akashi.person.Role;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.refusal.OutOfOrder;
import org.jspecify.annotations.Nullable;

/** Who may be chosen to evaluate a case, and what speaks against whom. */
@ApplicationScoped
class Selection {

  @Inject private People people;
  @Inject private Teams teams;
  @Inject private AdviceWall wall;
  @Inject private Competence competence;
  @Inject private Journal journal;

  /**
   * Refuses a team that may not evaluate the case.
   *
   * @param ever who ever was in the team of the case
   * @throws InvalidInput if the lead is no lead auditor, a member no auditor, or an area is not
   *     covered and no reason is given
   * @throws OutOfOrder if a member advised the applicant or was ever tied to it in this case, or
   *     the applicant objected to one
   */
  void refuseUnfit(Application application, Assignment team, List<TeamMember> ever) {
    Map<String, Set<String>> roles = people.roles(team.everybody());
    new InvalidInput.Check()
        .that(roles.get(team.lead()).contains(Role.LEAD_AUDITOR), "lead", "team.leadAuditor")
        .that(
            team.others().stream().allMatch(other -> roles.get(other).contains(Role.AUDITOR)),
            "others",
            "team.auditors")
        .orRefuse();
    refuseAny(team, username -> wall.advisedWithin(application, username), "team.adviserWall");
    refuseAny(team, objectedTo(application)::contains, "team.objectedTo");
    refuseAny(team, tied(ever)::contains, "team.tiedMember");
    coverOrExplain(application, team);
  }

  private void refuseAny(Assignment team, Predicate<String> unfit, String because) {
    team.everybody().stream()
        .filter(unfit)
        .findFirst()
        .ifPresent(
            username -> {
              throw new OutOfOrder(because, name(username));
            });
  }

  private Set<String> objectedTo(Application application) {
    return teams.objection(application.number()).map(TeamObjection::members).orElse(Set.of());
  }

  private static Set<String> tied(List<TeamMember> ever) {
    return ever.stream()
        .filter(member -> member.tie() != null)
        .map(TeamMember::username)
        .collect(Collectors.toSet());
  }

  private void coverOrExplain(Application application, Assignment team) {
    Set<String> uncovered = competence.uncovered(application, team.everybody());
    if (uncovered.isEmpty()) {
      return;
    }
    new InvalidInput.Check()
        .that(
            team.hasCompetenceReason(),
            "competenceReason",
            "team.areasUncovered",
            String.join(", ", uncovered))
        .orRefuse();
    journal.record(
        application.number().value(),
        "team.competenceReason",
        Change.to(uncovered + " " + team.competenceReason()));
  }

  /**
   * Somebody who could be chosen.
   *
   * @param leads whether they may lead
   * @param areas codes of the areas they are authorised for today
   * @param ties what they ever declared to tie them to this applicant
   * @param advisedUntil last day in Japan of the wall after their advice to it, or null for none;
   *     the year 9999 while the advice goes on
   * @param objected whether the applicant objected to them
   */
  public record Candidate(
      String username,
      String name,
      boolean leads,
      Set<String> areas,
      List<String> ties,
      @Nullable LocalDate advisedUntil,
      boolean objected) {

    /** Whether nothing forbids choosing them. */
    public boolean mayBeChosen() {
      return advisedUntil == null && !objected;
    }
  }

  /** Every auditor, with what speaks for and against them in this case. */
  List<Candidate> candidates(Application application) {
    Set<String> objected = objectedTo(application);
    return people.holding(Role.AUDITOR).stream()
        .map(
            person ->
                new Candidate(
                    person.username(),
                    person.name(),
                    person.roles().contains(Role.LEAD_AUDITOR),
                    competence.areasOf(person.username()),
                    teams.tiesOf(application.company(), person.username()),
                    advisedUntil(application, person.username()),
                    objected.contains(person.username())))
        .toList();
  }

  private @Nullable LocalDate advisedUntil(Application application, String username) {
    LocalDate forEver = LocalDate.of(9999, 12, 31);
    return wall.standsUntil(application, username)
        .map(last -> last.isAfter(forEver) ? forEver : last)
        .orElse(null);
  }

  String name(String username) {
    return people.names(Set.of(username)).get(username);
  }
}
