package jp.akashi.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
import jp.akashi.refusal.Stale;
import jp.akashi.scheme.CompetenceArea;
import jp.akashi.scheme.SchemeService;

/** Keeping the list of who is authorised for which area: the certification manager's work. */
@Stateless
@RolesAllowed(Role.CERTIFICATION_MANAGER)
public class CompetenceService {

  private static final String AREA = "area";

  @PersistenceContext private EntityManager entities;
  @Inject private Competence competence;
  @Inject private SchemeService scheme;
  @Inject private People people;
  @Inject private CurrentPerson current;
  @Inject private Journal journal;
  @Inject private Clock clock;

  /**
   * An authorisation as it is shown.
   *
   * @param validUntil last day, in Japan
   * @param version of what is said now
   */
  public record View(
      String username, String name, String area, LocalDate validUntil, String basis, int version) {}

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
                    c.username(),
                    names.get(c.username()),
                    c.area(),
                    c.validUntil(),
                    c.basis(),
                    c.version()))
        .toList();
  }

  /**
   * Authorises an auditor for an area until a day; a past day ends it. Saying it again changes
   * nothing.
   *
   * @param seen version of the authorisation that was seen; 0 where there was none
   * @return its version now
   * @throws Stale if another was given meanwhile
   * @throws InvalidInput if the person is no auditor, there is no such area, or a field is missing
   */
  public int authorise(
      String username, String area, CompetenceAuthorisation.Grant grant, int seen) {
    new InvalidInput.Check()
        .that(isAuditor(username), "username", "team.auditors")
        .that(areas().stream().anyMatch(a -> a.code().equals(area)), "area", "competence.area")
        .that(grant.validUntil() != null, "validUntil", "required")
        .text(grant.basis(), "basis", 1000)
        .orRefuse();
    CompetenceAuthorisation authorisation = competence.of(username, area).orElse(null);
    Stale.unlessSame(seen, authorisation == null ? 0 : authorisation.version());
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
    entities.flush();
    return authorisation.version();
  }

  private boolean isAuditor(String username) {
    return people.holding(Role.AUDITOR).stream().anyMatch(p -> p.username().equals(username));
  }

  private static String words(CompetenceAuthorisation authorisation) {
    return authorisation.area() + " " + authorisation.validUntil();
  }
}
