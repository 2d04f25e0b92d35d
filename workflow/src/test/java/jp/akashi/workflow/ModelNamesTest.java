package jp.akashi.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jp.akashi.application.ApplicationNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.junit.jupiter.api.Test;

class ModelNamesTest {

  private static final Pattern TASK = Pattern.compile("delegateExpression=\"\\$\\{(\\w+)}\"");

  private final List<String> done = new ArrayList<>();
  private final Map<Object, Object> names =
      ModelNames.of(
          new EngineDeadlines(new FixedClocks()), (task, number) -> done.add(task + " " + number));

  @Test
  void everyServiceTaskOfTheModelsIsKnown() throws IOException {
    List<String> tasks = new ArrayList<>();
    for (String model : ProcessModels.ALL) {
      try (InputStream bpmn =
          getClass().getClassLoader().getResourceAsStream(ProcessModels.resource(model))) {
        String text = new String(bpmn.readAllBytes(), StandardCharsets.UTF_8);
        TASK.matcher(text).results().map((MatchResult m) -> m.group(1)).forEach(tasks::add);
      }
    }
    assertThat(tasks).doesNotHaveDuplicates().isSubsetOf(EngineActs.tasks()).hasSize(20);
  }

  @Test
  void aTaskIsDoneForTheCaseItRunsIn() throws Exception {
    ApplicationNumber number = ApplicationNumber.of(2026, 42);
    ((JavaDelegate) names.get("lapseApplication")).execute(at(number));
    assertThat(done).containsExactly("lapseApplication " + number);
  }

  private static DelegateExecution at(ApplicationNumber number) {
    ExecutionEntity execution = new ExecutionEntity();
    execution.setProcessInstance(execution);
    execution.setBusinessKey(number.value());
    return execution;
  }
}
