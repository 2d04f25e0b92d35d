package jp.akashi.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.People;
import jp.akashi.person.Role;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.scheme.CompetenceArea;
import jp.akashi.scheme.SchemeService;

/** Keeping the list of who is authorised for which area: the certification manager's work. */
@Stateless
@RolesAllowed(Role.CERTIFICATION_MANAGER)
public class CompetenceService {

  private static final String AREA = "area";

  @Inject private Competence competence;
  @Inject private SchemeService scheme;
  @Inject private People people;
  @Inject private CurrentPerson current;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /** An authorisation as it is shown. */
  public record View(
      String username, String name, String area, LocalDate validUntil, String basis) {}

  /** The areas of the edition in force. */
  public List<CompetenceArea> areas() {
    return scheme.content(scheme.activeEdition().id()).competenceAreas().stream()
        .filter(one -> AREA.equals(one.kind()))
        .toList();
  }

  /** Every authorisation, valid or not. */
  public List<View> list() {
    List<CompetenceAuthorisation> all = competence.all();
    Map<String, String> names =
        all.isEmpty()
            ? Map.of()
            : people.names(all.stream().map(CompetenceAuthorisation::username).toList());
    return all.stream()
        .map(
            c ->
                new View(
                    c.username(), names.get(c.username()), c.area(), c.validUntil(), c.basis()))
        .toList();
  }

  /**
   * Authorises an auditor for an area until a day; a past day ends it. Saying it again changes
   * nothing.
   *
   * @throws InvalidInput if the person is no auditor, there is no such area, or a field is missing
   */
  public void authorise(String username, String area, CompetenceAuthorisation.Grant grant) {
    new InvalidInput.Check()
        .that(isAuditor(username), "username", "team.auditors")
        .that(areas().stream().anyMatch(a -> a.code().equals(area)), "area", "competence.area")
        .that(grant.validUntil() != null, "validUntil", "required")
        .text(grant.basis(), "basis", 1000)
        .orRefuse();
    CompetenceAuthorisation authorisation = competence.of(username, area).orElse(null);
    String before = authorisation == null ? null : words(authorisation);
    if (authorisation == null) {
      authorisation = new CompetenceAuthorisation(username, area);
      authorisation.authorise(grant, current.username(), clock.instant());
      competence.add(authorisation);
    } else {
      authorisation.authorise(grant, current.username(), clock.instant());
    }
    journal.record(
        "person/" + username, "competence.authorised", Change.of(before, words(authorisation)));
  }

  private boolean isAuditor(String username) {
    return people.holding(Role.AUDITOR).stream().anyMatch(p -> p.username().equals(username));
  }

  private static String words(CompetenceAuthorisation authorisation) {
    return authorisation.area() + " " + authorisation.validUntil();
  }
}
