package jp.akashi.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
   * @throws InvalidInput if the lead is no lead auditor, a member no auditor, or an area is not
   *     covered and no reason is given
   * @throws OutOfOrder if a member advised the applicant or the applicant objected to one
   */
  void refuseUnfit(Application application, Assignment team) {
    new InvalidInput.Check()
        .that(usernames(Role.LEAD_AUDITOR).contains(team.lead()), "lead", "team.leadAuditor")
        .that(usernames(Role.AUDITOR).containsAll(team.others()), "others", "team.auditors")
        .orRefuse();
    team.everybody().forEach(username -> refuseUnfit(application, username));
    coverOrExplain(application, team);
  }

  private void refuseUnfit(Application application, String username) {
    if (wall.advisedWithin(application, username)) {
      throw new OutOfOrder("team.adviserWall", name(username));
    }
    if (teams.objection(application.number()).stream()
        .anyMatch(objection -> objection.members().contains(username))) {
      throw new OutOfOrder("team.objectedTo", name(username));
    }
    if (teams.everIn(application.number()).stream()
        .anyMatch(member -> member.username().equals(username) && member.tie() != null)) {
      throw new OutOfOrder("team.tiedMember", name(username));
    }
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
    Set<String> leads = usernames(Role.LEAD_AUDITOR);
    Set<String> objected =
        teams.objection(application.number()).map(TeamObjection::members).orElse(Set.of());
    return people.holding(Role.AUDITOR).stream()
        .map(
            person ->
                new Candidate(
                    person.username(),
                    person.name(),
                    leads.contains(person.username()),
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

  private Set<String> usernames(String role) {
    Collection<People.Known> known = people.holding(role);
    Set<String> usernames = new LinkedHashSet<>();
    known.forEach(p -> usernames.add(p.username()));
    return usernames;
  }
}
