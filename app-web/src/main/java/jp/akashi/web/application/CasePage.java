package jp.akashi.web.application;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.ApplicationView;
import jp.akashi.application.CaseService;
import jp.akashi.application.OpenStep;
import jp.akashi.calendar.BusinessDays;
import jp.akashi.calendar.JapaneseDate;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.journal.Journal;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.People;
import jp.akashi.refusal.NotFound;
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
  @Inject private BusinessDays businessDays;
  @Inject private Clock clock;
  private @Nullable String number;
  private @Nullable ApplicationView view;
  private @Nullable List<OpenStep> steps;

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

  public List<OpenStep> getSteps() {
    if (steps == null) {
      steps = cases.openSteps(key());
    }
    return steps;
  }

  /** Whether the case waits for this step and the caller may take it. */
  public boolean waits(String step) {
    return getSteps().stream().anyMatch(s -> s.step().name().equals(step) && isMine(s));
  }

  private boolean isMine(OpenStep step) {
    return step.step().isApplicants()
        ? current.isApplicant()
        : current.has(step.step().candidateGroup());
  }

  public List<Journal.Line> getJournal() {
    return cases.journal(key());
  }

  /** Names of everybody in the journal. */
  public Map<String, String> getNames() {
    Collection<String> actors = getJournal().stream().map(Journal.Line::actor).toList();
    return actors.isEmpty() ? Map.of() : people.names(actors);
  }

  /** A moment as a day and time in Japan. */
  public String moment(Instant at) {
    return JapaneseDate.formatMoment(at, language.getLocale());
  }

  /** The last day to act. */
  public String dueDay(Instant due) {
    return JapaneseDate.formatWithWeekday(JapaneseTime.dateOf(due), language.getLocale());
  }

  /** Business days left; negative when late. */
  public int daysLeft(Instant due) {
    return businessDays.between(JapaneseTime.today(clock), JapaneseTime.dateOf(due));
  }
}
