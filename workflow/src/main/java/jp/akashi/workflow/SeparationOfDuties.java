package jp.akashi.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Consumer;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.Applications;
import jp.akashi.application.CaseStep;
import jp.akashi.decision.Separation;
import jp.akashi.person.CurrentPerson;
import jp.akashi.refusal.Forbidden;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/**
 * The last door before the engine: review and decision are completed by nobody who lacks the role
 * of the step, evaluated the case or advised its company, whichever way they came (R08; M7, M8).
 */
@ApplicationScoped
public class SeparationOfDuties implements TaskListener {

  private Applications applications;
  private CurrentPerson current;
  private Map<CaseStep, Consumer<Application>> guards;

  protected SeparationOfDuties() {}

  @Inject
  public SeparationOfDuties(
      Applications applications, CurrentPerson current, Separation separation) {
    this.applications = applications;
    this.current = current;
    this.guards =
        Map.of(
            CaseStep.REVIEW_FILE, separation::refuseReview,
            CaseStep.DECIDE, separation::refuseDecision);
  }

  /** Whether the task of a model is one of those this door stands before. */
  public boolean guards(String taskId) {
    return guards.containsKey(CaseStep.ofTask(taskId));
  }

  @Override
  public void notify(DelegateTask task) {
    CaseStep step = CaseStep.ofTask(task.getTaskDefinitionKey());
    if (!current.has(step.candidateGroup())) {
      throw new Forbidden("role.missing");
    }
    var number = new ApplicationNumber(task.getExecution().getProcessBusinessKey());
    guards.get(step).accept(applications.of(number));
  }
}
