package jp.akashi.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * Which clock of the edition the models name for a step: at the step itself, or where its part of
 * the case is called. The models are the only place where that is written.
 */
final class StepClockCodes {

  private static final Pattern NAMED = Pattern.compile("deadlines\\.due\\(execution, '(\\w+)'\\)");

  private final Map<String, String> codes = new HashMap<>();

  StepClockCodes() {
    Map<String, String> ofCalled = new HashMap<>();
    for (String name : ProcessModels.ALL) {
      BpmnModelInstance model = read(name);
      model
          .getModelElementsByType(CallActivity.class)
          .forEach(
              call ->
                  named(call.getExtensionElements())
                      .ifPresent(code -> ofCalled.put(call.getCalledElement(), code)));
      model
          .getModelElementsByType(UserTask.class)
          .forEach(
              task ->
                  named(task.getExtensionElements())
                      .or(() -> Optional.ofNullable(dated(task) ? ofCalled.get(name) : null))
                      .ifPresent(code -> codes.put(task.getId(), code)));
    }
  }

  Optional<String> of(String taskId) {
    return Optional.ofNullable(codes.get(taskId));
  }

  private static boolean dated(UserTask task) {
    return task.getCamundaDueDate() != null;
  }

  private static Optional<String> named(ExtensionElements elements) {
    if (elements == null) {
      return Optional.empty();
    }
    Matcher matcher = NAMED.matcher(everythingIn(elements));
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static String everythingIn(ExtensionElements elements) {
    StringBuilder all = new StringBuilder(elements.getRawTextContent());
    elements
        .getElements()
        .forEach(e -> all.append(' ').append(e.getAttributeValue("sourceExpression")));
    return all.toString();
  }

  private static BpmnModelInstance read(String name) {
    String resource = ProcessModels.resource(name);
    try (InputStream model = ProcessModels.class.getClassLoader().getResourceAsStream(resource)) {
      return Bpmn.readModelFromStream(model);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
