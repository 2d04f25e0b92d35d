package jp.akashi.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import jp.akashi.applicant.ApplicantService;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.ApplicationService;
import jp.akashi.application.ApplicationView;
import jp.akashi.application.CaseService;
import jp.akashi.application.CaseStage;
import jp.akashi.application.CaseState;
import jp.akashi.application.TaskService;
import jp.akashi.web.page.Days;
import jp.akashi.web.recheck.Rechecks;
import org.jspecify.annotations.Nullable;

/** The applicant's first page: what we ask of them, oldest first, and where their cases stand. */
@Named("homePage")
@RequestScoped
public class HomePage {

  @Inject private TaskService tasks;
  @Inject private CaseService cases;
  @Inject private ApplicationService applications;
  @Inject private ApplicantService applicants;
  @Inject private Rechecks rechecks;
  @Inject private Days days;
  private @Nullable List<TaskService.Task> asked;
  private @Nullable List<ApplicationView> mine;

  public boolean isRegistered() {
    return applicants.mine().isPresent();
  }

  /** What waits for the company, the oldest request first. */
  public List<TaskService.Task> getAsked() {
    if (asked == null) {
      asked =
          tasks.mine().stream().sorted(Comparator.comparing(task -> task.step().since())).toList();
    }
    return asked;
  }

  private List<ApplicationView> mine() {
    if (mine == null) {
      mine = isRegistered() ? applications.mine() : List.of();
    }
    return mine;
  }

  public List<ApplicationView> getDrafts() {
    return mine().stream().filter(a -> a.state() == CaseState.DRAFT).toList();
  }

  /** Cases under way, and those granted, newest first. */
  public List<ApplicationView> getCases() {
    return mine().stream()
        .filter(a -> a.state().isUnderWay() || a.state() == CaseState.GRANTED)
        .limit(5)
        .toList();
  }

  public int getWaiting() {
    return getAsked().size() + getDrafts().size() + rechecks.getAsked().size();
  }

  public List<StageBar.Stage> stages(ApplicationView view) {
    return StageBar.of(
        view.state(),
        cases.journal(new ApplicationNumber(view.number())),
        line -> days.day(line.at()));
  }

  /** The stage whose preparation is worth a word now; null where none is. */
  public @Nullable String getPrepare() {
    return getCases().stream()
        .filter(a -> a.state().isUnderWay())
        .findFirst()
        .map(a -> CaseStage.of(a.state()).name())
        .orElse(getCases().isEmpty() ? "DRAFT" : null);
  }
}
