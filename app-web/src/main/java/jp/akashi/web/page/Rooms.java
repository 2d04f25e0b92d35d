package jp.akashi.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.MalformedURLException;
import java.util.List;
import java.util.Set;
import jp.akashi.application.CaseState;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.Role;

/** The pages of a case, and who may open which. */
@Named("rooms")
@RequestScoped
public class Rooms {

  private static final List<Room> OF_A_CASE =
      List.of(
          new Room("application-form", true, Audience.STAFF),
          new Room("documents", true, Audience.STAFF),
          new Room("self-check", true, Audience.STAFF),
          new Room("agreement", true, Audience.LEADERS),
          new Room("questions", true, Audience.AUDITORS),
          new Room("review", false, Audience.EVALUATORS),
          new Room("plan", true, Audience.AUDITORS),
          new Room("audit", false, Audience.AUDITORS),
          new Room("findings", true, Audience.EVALUATORS),
          new Room("decision", false, Audience.DECIDERS));

  private static final Set<String> OF_A_DRAFT = Set.of("documents", "self-check");

  @Inject private CurrentPerson current;

  /** Which of the body's people a room is for. */
  enum Audience {
    STAFF(
        Role.RECEPTION_OFFICER,
        Role.AUDITOR,
        Role.LEAD_AUDITOR,
        Role.TECHNICAL_REVIEWER,
        Role.DECISION_COMMITTEE,
        Role.CERTIFICATION_MANAGER,
        Role.HEAD_OF_BODY),
    LEADERS(Role.RECEPTION_OFFICER, Role.CERTIFICATION_MANAGER, Role.HEAD_OF_BODY),
    AUDITORS(Role.AUDITOR, Role.LEAD_AUDITOR),
    EVALUATORS(Role.AUDITOR, Role.LEAD_AUDITOR, Role.TECHNICAL_REVIEWER, Role.DECISION_COMMITTEE),
    DECIDERS(
        Role.TECHNICAL_REVIEWER,
        Role.DECISION_COMMITTEE,
        Role.CERTIFICATION_MANAGER,
        Role.HEAD_OF_BODY);

    private final String[] roles;

    Audience(String... roles) {
      this.roles = roles;
    }
  }

  /**
   * A page of a case.
   *
   * @param page name of the page under /app
   * @param applicants whether the applicant has it too
   * @param staff which of the body's people have it
   */
  public record Room(String page, boolean applicants, Audience staff) {}

  /** The pages of a case the caller may open, in the order of a case's life. */
  public List<Room> getOfCase() {
    return OF_A_CASE.stream().filter(this::isForCaller).filter(r -> exists(r.page())).toList();
  }

  /** Whether there is something to do or to read in it while the case is in this state. */
  public boolean opens(Room room, CaseState state) {
    return state != CaseState.DRAFT || OF_A_DRAFT.contains(room.page());
  }

  private boolean isForCaller(Room room) {
    return current.isApplicant() ? room.applicants() : current.has(room.staff().roles);
  }

  /** Whether this version has such a page. */
  public boolean exists(String page) {
    try {
      return FacesContext.getCurrentInstance()
              .getExternalContext()
              .getResource("/app/" + page + ".xhtml")
          != null;
    } catch (MalformedURLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
