package jp.akashi.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The engine with the settings of the server, in memory. Service tasks are answered by recorders:
 * what they do is tested where it is written. Every test begins and ends with no case running.
 */
final class InMemoryEngine implements AfterEachCallback {

  /** What the service tasks did, as "A-2026-0042 issueCertificate", in order. */
  static final List<String> SERVED = new CopyOnWriteArrayList<>();

  static final StatementCount STATEMENTS =
      new StatementCount("jdbc:h2:mem:cases;DB_CLOSE_DELAY=-1");
  static final ProcessEngine ENGINE = start();

  private static ProcessEngine start() {
    var configuration = new StandaloneInMemProcessEngineConfiguration();
    EngineSettings.apply(configuration);
    configuration.setDataSource(STATEMENTS.dataSource());
    configuration.setJobExecutorActivate(false);
    configuration.setBeans(names());
    ProcessEngine engine = configuration.buildProcessEngine();
    ProcessModels.deploy(engine.getRepositoryService());
    return engine;
  }

  private static Map<Object, Object> names() {
    return ModelNames.of(
        new EngineDeadlines(new FixedClocks()), (task, number) -> SERVED.add(number + " " + task));
  }

  @Override
  public void afterEach(ExtensionContext test) {
    var runtime = ENGINE.getRuntimeService();
    List<ProcessInstance> running =
        new ArrayList<>(runtime.createProcessInstanceQuery().rootProcessInstances().list());
    running.forEach(each -> runtime.deleteProcessInstance(each.getId(), "test over"));
    SERVED.clear();
    ClockUtil.reset();
  }
}
