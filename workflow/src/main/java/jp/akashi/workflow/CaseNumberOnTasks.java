package jp.akashi.workflow;

import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Writes the application number into the description of every user task, so that one query over
 * tasks says which case each belongs to: the engine keeps the business key elsewhere.
 */
final class CaseNumberOnTasks extends AbstractBpmnParseListener {

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    Expression number =
        Context.getProcessEngineConfiguration()
            .getExpressionManager()
            .createExpression("${execution.processBusinessKey}");
    ((UserTaskActivityBehavior) activity.getActivityBehavior())
        .getTaskDefinition()
        .setDescriptionExpression(number);
  }
}
