package jp.akashi.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.calendar.JapaneseDate;
import jp.akashi.review.Assignment;
import jp.akashi.review.Replacement;
import jp.akashi.review.TeamRoom;
import jp.akashi.review.TeamService;
import jp.akashi.review.TeamView;
import jp.akashi.web.application.CasePage;
import jp.akashi.web.page.Attempt;
import jp.akashi.web.page.LanguageBean;
import jp.akashi.web.page.Typed;
import org.jspecify.annotations.Nullable;

/** Choosing the team of a case, agreeing with it and changing it, on pages. */
@Named("teamPage")
@RequestScoped
public class TeamPage {

  @Inject private CasePage page;
  @Inject private Attempt attempt;
  @Inject private TeamService teams;
  @Inject private TeamRoom room;
  @Inject private LanguageBean language;
  private @Nullable TeamView view;
  private TeamRoom.@Nullable Choice choice;
  private @Nullable String lead;
  private @Nullable List<String> others;
  private @Nullable String competenceReason;
  private @Nullable List<String> objected;
  private @Nullable String reasons;
  private @Nullable String leaving;
  private @Nullable String username;

  public TeamView getView() {
    if (view == null) {
      view = room.of(page.key());
    }
    return view;
  }

  public TeamRoom.Choice getChoice() {
    if (choice == null) {
      choice = room.choice(page.key());
    }
    return choice;
  }

  /** Codes of the areas the case needs, in one line. */
  public String getNeeded() {
    return words(getChoice().needed());
  }

  public String words(Set<String> codes) {
    return String.join(", ", codes);
  }

  /** Until when the wall after advice stands. */
  public String wall(LocalDate until) {
    return until.getYear() == 9999 ? "—" : JapaneseDate.format(until, language.getLocale());
  }

  public List<String> getToAssess() {
    return List.copyOf(getView().toAssess());
  }

  public @Nullable String assign() {
    Assignment team = new Assignment(lead, others, competenceReason);
    return take("team", number -> teams.assign(number, team));
  }

  public @Nullable String agree() {
    return take("consider", number -> teams.agree(number, Typed.now().version()));
  }

  public @Nullable String object() {
    Set<String> members = objected == null ? Set.of() : Set.copyOf(objected);
    return take("consider", number -> teams.object(number, members, reasons));
  }

  public @Nullable String replace() {
    Replacement replacement = new Replacement(username, reasons, competenceReason);
    return attempt.of(
        "replace",
        () -> teams.replace(page.key(), leaving, replacement),
        "/app/team?faces-redirect=true&number=" + page.getNumber());
  }

  private @Nullable String take(String form, Consumer<ApplicationNumber> step) {
    return attempt.of(
        form,
        () -> step.accept(page.key()),
        "/app/case?faces-redirect=true&number=" + page.getNumber());
  }

  public @Nullable String getLead() {
    return lead;
  }

  public void setLead(@Nullable String lead) {
    this.lead = lead;
  }

  public @Nullable List<String> getOthers() {
    return others;
  }

  public void setOthers(@Nullable List<String> others) {
    this.others = others;
  }

  public @Nullable String getCompetenceReason() {
    return competenceReason;
  }

  public void setCompetenceReason(@Nullable String competenceReason) {
    this.competenceReason = competenceReason;
  }

  public @Nullable List<String> getObjected() {
    return objected;
  }

  public void setObjected(@Nullable List<String> objected) {
    this.objected = objected;
  }

  public @Nullable String getReasons() {
    return reasons;
  }

  public void setReasons(@Nullable String reasons) {
    this.reasons = reasons;
  }

  public @Nullable String getLeaving() {
    return leaving;
  }

  public void setLeaving(@Nullable String leaving) {
    this.leaving = leaving;
  }

  public @Nullable String getUsername() {
    return username;
  }

  public void setUsername(@Nullable String username) {
    this.username = username;
  }
}
