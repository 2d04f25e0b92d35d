package jp.akashi.workflow;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import jp.akashi.application.ApplicationNumber;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** What the expressions of the process models may name, beside the variables of a case. */
final class ModelNames {

  private ModelNames() {}

  /**
   * @param tasks does the service task of this name for this case
   */
  static Map<Object, Object> of(
      EngineDeadlines deadlines, BiConsumer<String, ApplicationNumber> tasks) {
    Map<Object, Object> names = new HashMap<>();
    names.put("deadlines", deadlines);
    EngineActs.tasks().forEach(task -> names.put(task, delegate(task, tasks)));
    return names;
  }

  private static JavaDelegate delegate(String task, BiConsumer<String, ApplicationNumber> tasks) {
    return execution ->
        tasks.accept(task, new ApplicationNumber(execution.getProcessBusinessKey()));
  }
}
