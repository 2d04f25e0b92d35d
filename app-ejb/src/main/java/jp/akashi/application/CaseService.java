package jp.akashi.application;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.akashi.applicant.ApplicantCompanies;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.Role;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.refusal.OutOfOrder;
import jp.akashi.scheme.TextValues;
import org.jspecify.annotations.Nullable;

/** Looking at cases: what waits for me, one case, its journal and its picture. */
@Stateless
@PermitAll
public class CaseService {

  @Inject private Applications applications;
  @Inject private ApplicantCompanies companies;
  @Inject private CaseAccess access;
  @Inject private CaseActs acts;
  @Inject private CaseWorkflow workflow;
  @Inject private CurrentPerson current;
  @Inject private Journal journal;
  @Inject private CaseLetters letters;
  @Inject private Clock clock;

  /** A step that waits for the caller, with the case it belongs to. */
  public record Task(OpenStep step, String title, String company) {}

  /** What waits for the caller, earliest deadline first. */
  public List<Task> tasks() {
    List<OpenStep> open = current.isApplicant() ? ofOwnCompany() : ofOwnRoles();
    Map<ApplicationNumber, Application> cases =
        applications.all(open.stream().map(OpenStep::number).toList()).stream()
            .collect(Collectors.toMap(Application::number, a -> a));
    return open.stream().map(step -> task(step, cases.get(step.number()))).toList();
  }

  private List<OpenStep> ofOwnCompany() {
    List<ApplicationNumber> numbers =
        companies.actedForBy(current.username()).map(applications::by).orElse(List.of()).stream()
            .filter(a -> a.state().isUnderWay())
            .map(Application::number)
            .toList();
    return workflow.openSteps(numbers).stream().filter(s -> s.step().isApplicants()).toList();
  }

  private List<OpenStep> ofOwnRoles() {
    Set<CaseStep> mine =
        Arrays.stream(CaseStep.values())
            .filter(step -> !step.isApplicants() && current.has(step.candidateGroup()))
            .collect(Collectors.toSet());
    return mine.isEmpty() ? List.of() : workflow.openStepsAt(mine);
  }

  private static Task task(OpenStep step, Application application) {
    return new Task(step, application.form().title(), application.company().details().name());
  }

  /**
   * A case the caller may see.
   *
   * @throws jp.akashi.refusal.NotFound if it is not the caller's to see
   */
  public ApplicationView of(ApplicationNumber number) {
    return ApplicationView.of(access.visible(number));
  }

  /** What the case waits for now. */
  public List<OpenStep> openSteps(ApplicationNumber number) {
    access.visible(number);
    return workflow.openSteps(number);
  }

  /** The case's journal, oldest first. */
  public List<Journal.Line> journal(ApplicationNumber number) {
    access.visible(number);
    return journal.of(number.value());
  }

  /** The case's process models with what is done and what waits. */
  public List<CaseDiagram> diagrams(ApplicationNumber number) {
    access.visible(number);
    return workflow.diagrams(number);
  }

  /**
   * Warns the applicant that the review will be terminated, and when, unless things change.
   *
   * @param until last day to answer, in Japan; must lie ahead
   */
  @RolesAllowed({Role.CERTIFICATION_MANAGER, Role.HEAD_OF_BODY})
  public void warn(ApplicationNumber number, @Nullable String reasons, @Nullable LocalDate until) {
    Application application = access.visible(number);
    new InvalidInput.Check()
        .text(reasons, "reasons", 4000)
        .that(until != null, "until", "required")
        .that(until == null || until.isAfter(JapaneseTime.today(clock)), "until", "day.past")
        .orRefuse();
    if (!application.state().isUnderWay()) {
      throw new OutOfOrder("case.stateForbidsAct", application.state().name(), "warn");
    }
    journal.record(number.value(), "case.terminationWarned", Change.to(until));
    letters.send(
        application,
        "termination-warning",
        TextValues.none().text("reasons", reasons).date("due.date", until));
  }

  /** Ends a review without decision, with reasons (打切り, R22), and tells the applicant. */
  @RolesAllowed({Role.CERTIFICATION_MANAGER, Role.HEAD_OF_BODY})
  public void terminate(ApplicationNumber number, @Nullable String reasons) {
    Application application = access.visible(number);
    new InvalidInput.Check().text(reasons, "reasons", 4000).orRefuse();
    acts.become(application, CaseState.TERMINATED, "case.terminated");
    journal.record(number.value(), "case.terminationReasons", Change.to(reasons));
    workflow.terminated(number);
    letters.send(application, "review-terminated", TextValues.none().text("reasons", reasons));
  }
}
