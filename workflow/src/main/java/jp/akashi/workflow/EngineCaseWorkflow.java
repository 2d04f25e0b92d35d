package jp.akashi.workflow;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.CaseDiagram;
import jp.akashi.application.CaseNotOpen;
import jp.akashi.application.CaseStep;
import jp.akashi.application.CaseWorkflow;
import jp.akashi.application.OpenStep;
import jp.akashi.application.Standstill;
import jp.akashi.application.StepNotOpen;
import jp.akashi.application.StepOutcome;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.runtime.MessageCorrelationResult;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;

/** Tells the engine what the records say, and asks it what waits. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class EngineCaseWorkflow implements CaseWorkflow {

  static final String OUTCOME = "outcome";
  static final String WITHDRAWN = "applicationWithdrawn";
  static final String TERMINATED = "reviewTerminated";

  private static final Comparator<OpenStep> OLDEST_FIRST = comparing(OpenStep::since);
  private static final Comparator<OpenStep> EARLIEST_DEADLINE_FIRST =
      comparing(OpenStep::due, nullsLast(naturalOrder())).thenComparing(OLDEST_FIRST);

  private ProcessEngine engine;
  private CaseDiagrams diagrams;
  private StepClockCodes clocks;
  private EngineStandstills standstills;

  protected EngineCaseWorkflow() {}

  @Inject
  public EngineCaseWorkflow(ProcessEngine engine) {
    this.engine = engine;
    this.diagrams = new CaseDiagrams(engine);
    this.clocks = new StepClockCodes();
    this.standstills = new EngineStandstills(engine);
  }

  @Override
  public void submitted(ApplicationNumber number) {
    engine
        .getRuntimeService()
        .startProcessInstanceByKey(ProcessModels.CERTIFICATION, number.value());
  }

  @Override
  public void completed(ApplicationNumber number, CaseStep step, StepOutcome outcome) {
    Map<String, Object> facts = Map.of(OUTCOME, outcome.value());
    withOpenTask(number, step, task -> engine.getTaskService().complete(task, facts));
  }

  @Override
  public void rescheduled(ApplicationNumber number, CaseStep step, Instant due) {
    withOpenTask(number, step, task -> execute(new MoveDeadline(task, Date.from(due))));
  }

  @Override
  public void withdrawn(ApplicationNumber number) {
    end(number, WITHDRAWN);
  }

  @Override
  public void terminated(ApplicationNumber number) {
    end(number, TERMINATED);
  }

  @Override
  @Transactional(TxType.SUPPORTS)
  public List<OpenStep> openSteps(ApplicationNumber number) {
    return sorted(ofCases(List.of(number)), OLDEST_FIRST);
  }

  @Override
  public boolean waitsFor(ApplicationNumber number, CaseStep step) {
    return execute(context -> OpenTask.of(context, number, step).isPresent());
  }

  @Override
  @Transactional(TxType.SUPPORTS)
  public List<OpenStep> openSteps(Collection<ApplicationNumber> numbers) {
    return numbers.isEmpty() ? List.of() : sorted(ofCases(numbers), EARLIEST_DEADLINE_FIRST);
  }

  @Override
  @Transactional(TxType.SUPPORTS)
  public List<OpenStep> openStepsAt(Set<CaseStep> steps) {
    String[] tasks = steps.stream().map(CaseStep::taskId).toArray(String[]::new);
    return tasks.length == 0
        ? List.of()
        : sorted(tasks().taskDefinitionKeyIn(tasks), EARLIEST_DEADLINE_FIRST);
  }

  @Override
  @Transactional(TxType.SUPPORTS)
  public List<CaseDiagram> diagrams(ApplicationNumber number) {
    return diagrams.of(number);
  }

  @Override
  @Transactional(TxType.SUPPORTS)
  public Optional<String> clockOf(CaseStep step) {
    return clocks.of(step.taskId());
  }

  @Override
  @Transactional(TxType.SUPPORTS)
  public List<Standstill> standstills() {
    return standstills.all();
  }

  @Override
  public List<Standstill> tryAgain(ApplicationNumber number) {
    return execute(number, () -> standstills.tryAgain(number));
  }

  private void end(ApplicationNumber number, String message) {
    try {
      execute(number, () -> correlate(number, message));
    } catch (MismatchingMessageCorrelationException tooLate) {
      throw new CaseNotOpen(number);
    }
  }

  private MessageCorrelationResult correlate(ApplicationNumber number, String message) {
    return engine
        .getRuntimeService()
        .createMessageCorrelation(message)
        .processInstanceBusinessKey(number.value())
        .correlateWithResult();
  }

  private void withOpenTask(ApplicationNumber number, CaseStep step, Consumer<String> act) {
    boolean open =
        execute(
            context -> {
              CaseLock.take(context, number);
              Optional<String> task = OpenTask.of(context, number, step);
              task.ifPresent(act);
              return task.isPresent();
            });
    if (!open) {
      throw new StepNotOpen(number, step);
    }
  }

  /** Looks and acts while nobody else changes the case. */
  private <T> T execute(ApplicationNumber number, Supplier<T> act) {
    return execute(
        context -> {
          CaseLock.take(context, number);
          return act.get();
        });
  }

  private <T> T execute(Command<T> command) {
    return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
        .getCommandExecutorTxRequired()
        .execute(command);
  }

  private TaskQuery tasks() {
    return engine.getTaskService().createTaskQuery();
  }

  private TaskQuery ofCases(Collection<ApplicationNumber> numbers) {
    return tasks()
        .processInstanceBusinessKeyIn(
            numbers.stream().map(ApplicationNumber::value).toArray(String[]::new));
  }

  private static List<OpenStep> sorted(TaskQuery tasks, Comparator<OpenStep> order) {
    return tasks.list().stream().map(EngineCaseWorkflow::openStep).sorted(order).toList();
  }

  private static OpenStep openStep(Task task) {
    Date due = task.getDueDate();
    return new OpenStep(
        new ApplicationNumber(task.getDescription()),
        CaseStep.ofTask(task.getTaskDefinitionKey()),
        task.getCreateTime().toInstant(),
        due == null ? null : due.toInstant());
  }
}
