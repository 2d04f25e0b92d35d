package jp.akashi.web.application;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.ApplicationView;
import jp.akashi.application.CaseService;
import jp.akashi.application.CaseStep;
import jp.akashi.application.NoticeService;
import jp.akashi.application.OpenStep;
import jp.akashi.application.StepClock;
import jp.akashi.journal.Journal;
import jp.akashi.notice.Notices;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.People;
import jp.akashi.refusal.NotFound;
import jp.akashi.web.page.Days;
import jp.akashi.web.page.LanguageBean;
import org.jspecify.annotations.Nullable;

/** A case as its page shows it: whose turn it is, the facts, the journal. */
@Named("casePage")
@RequestScoped
public class CasePage {

  @Inject private CaseService cases;
  @Inject private CurrentPerson current;
  @Inject private People people;
  @Inject private LanguageBean language;
  @Inject private NoticeService notices;
  @Inject private Days days;
  private @Nullable String number;
  private @Nullable ApplicationView view;
  private @Nullable List<OpenStep> steps;
  private @Nullable List<StepClock> deadlines;
  private @Nullable List<Journal.Line> journal;
  private @Nullable List<Notices.Message> letters;
  private @Nullable List<ProcessText.Model> processes;
  private @Nullable Map<String, String> names;

  /** The case is known from the first phase on: buttons ask for it before the model is updated. */
  @PostConstruct
  void read() {
    number =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterMap()
            .get("number");
  }

  public @Nullable String getNumber() {
    return number;
  }

  /** The case the page is about. */
  public ApplicationNumber key() {
    try {
      return new ApplicationNumber(number);
    } catch (IllegalArgumentException malformed) {
      throw new NotFound("case.notFound", String.valueOf(number));
    }
  }

  public ApplicationView getView() {
    if (view == null) {
      view = cases.of(key());
    }
    return view;
  }

  /** The case as it is on record now, whatever was read before. */
  public ApplicationView again() {
    view = null;
    return getView();
  }

  public List<OpenStep> getSteps() {
    if (steps == null) {
      steps = cases.openSteps(key());
    }
    return steps;
  }

  /** Whether the case waits for this step and the caller may take it. */
  public boolean waits(CaseStep step) {
    return getSteps().stream().anyMatch(s -> s.step() == step && isMine(s));
  }

  private boolean isMine(OpenStep step) {
    return step.step().isApplicants()
        ? current.isApplicant()
        : current.has(step.step().candidateGroup());
  }

  /** Why the case waits for nobody: how it ended, or {@code WORKING} between two steps. */
  public String getEnding() {
    return getView().state().isUnderWay() ? "WORKING" : getView().state().name();
  }

  public List<Journal.Line> getJournal() {
    if (journal == null) {
      journal = cases.journal(key());
    }
    return journal;
  }

  /** Names of everybody in the journal; what the engine did was done by the system. */
  public Map<String, String> getNames() {
    if (names == null) {
      List<String> actors = getJournal().stream().map(Journal.Line::actor).distinct().toList();
      names = actors.isEmpty() ? new HashMap<>() : new HashMap<>(people.names(actors));
      names.computeIfPresent(CurrentPerson.ENGINE, (engine, name) -> language.text("engineName"));
    }
    return names;
  }

  /** The deadlines with their reasons. */
  public List<StepClock> getDeadlines() {
    if (deadlines == null) {
      deadlines = cases.deadlines(key());
    }
    return deadlines;
  }

  /** The deadline the caller's role may move, or null where there is none. */
  public @Nullable StepClock getExtensible() {
    return getDeadlines().stream()
        .filter(d -> d.extensionsLeft() > 0)
        .filter(d -> d.step().step().extendedBy().filter(current::has).isPresent())
        .findFirst()
        .orElse(null);
  }

  /** Whether the caller may take this step. */
  public boolean mine(OpenStep step) {
    return isMine(step);
  }

  public List<StageBar.Stage> getStages() {
    return StageBar.of(getView().state(), getJournal(), line -> days.day(line.at()));
  }

  /** The letters of the case, newest first. */
  public List<Notices.Message> getLetters() {
    if (letters == null) {
      letters = notices.letters(key());
    }
    return letters;
  }

  /** The models of the case in words. */
  public List<ProcessText.Model> getProcesses() {
    if (processes == null) {
      boolean english = language.isEnglish();
      processes = cases.diagrams(key()).stream().map(d -> ProcessText.of(d, english)).toList();
    }
    return processes;
  }

  /** Source and name of a clock in the language of the page. */
  public String clockName(StepClock clock) {
    return clock.name().in(language.getLocale());
  }
}
