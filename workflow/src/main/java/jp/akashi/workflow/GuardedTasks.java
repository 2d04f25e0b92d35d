package jp.akashi.workflow;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Sets the separation of duties before the tasks it guards, in every model: no model, of this
 * version or an earlier one, can forget it.
 */
final class GuardedTasks extends AbstractBpmnParseListener {

  private final SeparationOfDuties separation;

  GuardedTasks(SeparationOfDuties separation) {
    this.separation = separation;
  }

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    if (separation.guards(activity.getId())) {
      ((UserTaskActivityBehavior) activity.getActivityBehavior())
          .getTaskDefinition()
          .addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, separation);
    }
  }
}
