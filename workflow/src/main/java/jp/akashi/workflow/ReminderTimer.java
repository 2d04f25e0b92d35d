package jp.akashi.workflow;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.jspecify.annotations.Nullable;

/**
 * The timer of a reminder at an open task. The engine knows timers that go off once or at regular
 * intervals; those of an edition are neither, so each sets the next.
 */
final class ReminderTimer {

  private final ExecutionEntity waiting;
  private final String event;

  private ReminderTimer(ExecutionEntity waiting, String event) {
    this.waiting = waiting;
    this.event = event;
  }

  /**
   * The timer that has just gone off.
   *
   * @param execution at its boundary event
   * @return null if the task it reminds of is done
   */
  static @Nullable ReminderTimer of(DelegateExecution execution) {
    BoundaryEvent event = (BoundaryEvent) execution.getBpmnModelElementInstance();
    String reminded = event.getAttachedTo().getId();
    return Context.getCommandContext()
        .getTaskManager()
        .findTasksByProcessInstanceId(execution.getProcessInstanceId())
        .stream()
        .filter(task -> task.getTaskDefinitionKey().equals(reminded))
        .findFirst()
        .map(task -> new ReminderTimer(task.getExecution(), event.getId()))
        .orElse(null);
  }

  /** The limit it reminds of. */
  Date due() {
    return (Date) waiting.getVariable(MoveDeadline.DUE);
  }

  void setAnew() {
    TimerDeclarationImpl.getDeclarationsForScope(waiting.getActivity())
        .get(event)
        .createTimer(waiting);
  }
}
