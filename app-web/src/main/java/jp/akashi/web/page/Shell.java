package jp.akashi.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import jp.akashi.paper.BodyIdentity;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.People;
import jp.akashi.person.Role;
import jp.akashi.refusal.Refusal;
import jp.akashi.web.rest.Texts;
import org.jspecify.annotations.Nullable;

/** The frame of every page: who the body is, who is signed in, what went wrong. */
@Named
@RequestScoped
public class Shell {

  private static final List<String> ROLES =
      List.of(
          Role.APPLICANT_CLERK,
          Role.INFORMATION_MANAGER,
          Role.SYSTEM_MANAGER,
          Role.REPRESENTATIVE,
          Role.RECEPTION_OFFICER,
          Role.LEAD_AUDITOR,
          Role.AUDITOR,
          Role.TECHNICAL_REVIEWER,
          Role.DECISION_COMMITTEE,
          Role.CERTIFICATION_MANAGER,
          Role.HEAD_OF_BODY,
          Role.ADVISER,
          Role.ADMINISTRATOR,
          Role.SUPERVISOR);

  @Inject private BodyIdentity body;
  @Inject private CurrentPerson current;
  @Inject private People people;
  @Inject private LanguageBean language;

  /**
   * A message of the summary on top of the page.
   *
   * @param place address of where it is put right, or null
   */
  public record Message(@Nullable String field, @Nullable String place, String text) {
    public @Nullable String getPlace() {
      return place;
    }

    public String getText() {
      return text;
    }
  }

  public boolean isDemo() {
    return body.demo();
  }

  public String getBodyName() {
    return language.isEnglish() ? body.nameEn() : body.nameJa();
  }

  /** Where people reach the body. */
  public String getContact() {
    return body.contact();
  }

  public String getAccreditationNumber() {
    return body.accreditationNumber();
  }

  public boolean isSignedIn() {
    return FacesContext.getCurrentInstance().getExternalContext().getUserPrincipal() != null;
  }

  public String getName() {
    String username = current.username();
    return people.names(Set.of(username)).get(username);
  }

  public String getRoles() {
    ResourceBundle texts = ResourceBundle.getBundle("jp.akashi.web.texts", language.getLocale());
    return ROLES.stream()
        .filter(current::has)
        .map(role -> texts.getString("role." + role))
        .collect(Collectors.joining("・"));
  }

  /** Sign-in name, so that a text kept in the browser is given back to the same person only. */
  public String getUsername() {
    return current.username();
  }

  /** Whether the caller sees all cases on the board. */
  public boolean isLeading() {
    return has(Role.CERTIFICATION_MANAGER + " " + Role.HEAD_OF_BODY + " " + Role.RECEPTION_OFFICER);
  }

  /** {@code page} if the page is shown now, for the menu; otherwise null. */
  public @Nullable String here(String path) {
    UIViewRoot view = FacesContext.getCurrentInstance().getViewRoot();
    return view != null && (path + ".xhtml").equals(view.getViewId()) ? "page" : null;
  }

  public boolean isApplicant() {
    return isSignedIn() && current.isApplicant();
  }

  /** Whether the caller may search cases. */
  public boolean isSearching() {
    return isSignedIn() && (current.isApplicant() || current.isCaseStaff());
  }

  public boolean isSupervisor() {
    return isSignedIn() && current.has(Role.SUPERVISOR);
  }

  /** Everything that keeps the form from being taken, with the field to go to. */
  public List<Message> getMessages() {
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext external = faces.getExternalContext();
    ErrorPlaces places =
        new ErrorPlaces(
            external.getRequestContextPath(), external.getRequestParameterMap().get("number"));
    List<Message> messages = new ArrayList<>();
    Iterator<String> fields = faces.getClientIdsWithMessages();
    while (fields.hasNext()) {
      String field = fields.next();
      for (FacesMessage message : faces.getMessageList(field)) {
        messages.add(new Message(field, places.of(field), message.getSummary()));
      }
    }
    return messages;
  }

  /** What keeps a page from being shown, in words, or null. */
  public @Nullable String getRefused() {
    Object refusal =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestMap()
            .get(PageErrors.REFUSAL);
    return refusal instanceof Refusal refused
        ? Texts.in(language.getLocale()).error(refused.code(), refused.arguments())
        : null;
  }

  /** Whether the signed-in person holds any of the roles, separated by spaces. */
  public boolean has(String roles) {
    return isSignedIn() && Arrays.stream(roles.split(" ")).anyMatch(current::has);
  }

  /** What describes a field: its help and what is wrong with it; null if neither is there. */
  public @Nullable String described(
      String form, String name, @Nullable String help, @Nullable List<FacesMessage> wrong) {
    String id = form + "-" + name;
    List<String> ids = new ArrayList<>();
    if (help != null && !help.isEmpty()) {
      ids.add(id + "-h");
    }
    if (wrong != null && !wrong.isEmpty()) {
      ids.add(id + "-e");
    }
    return ids.isEmpty() ? null : String.join(" ", ids);
  }

  /** {@code true} if the form was refused, for opening its dialog again; otherwise null. */
  public @Nullable String wrong(@Nullable String form) {
    return getMessages().stream()
            .anyMatch(m -> form != null && m.field() != null && m.field().startsWith(form + ":"))
        ? "true"
        : null;
  }
}
