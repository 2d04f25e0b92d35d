package jp.akashi.workflow;

import java.util.Date;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/**
 * Moves the date of an open task and sets its timers anew, those too that have gone off already:
 * who gets more time is reminded again when that has passed.
 */
final class MoveDeadline implements Command<@Nullable Void> {

  /** Variable that holds the date in the models. */
  static final String DUE = "due";

  private final String task;
  private final Date due;

  MoveDeadline(String task, Date due) {
    this.task = task;
    this.due = due;
  }

  @Override
  public @Nullable Void execute(CommandContext engine) {
    TaskEntity open = engine.getTaskManager().findTaskById(task);
    open.setDueDate(due);
    open.triggerUpdateEvent();
    ExecutionEntity execution = open.getExecution();
    if (execution.hasVariable(DUE)) {
      execution.setVariable(DUE, due);
    }
    setTimersAnew(execution);
    return null;
  }

  private static void setTimersAnew(ExecutionEntity execution) {
    execution.getJobs().forEach(JobEntity::delete);
    TimerDeclarationImpl.getDeclarationsForScope(execution.getActivity())
        .values()
        .forEach(timer -> timer.createTimer(execution));
  }
}
