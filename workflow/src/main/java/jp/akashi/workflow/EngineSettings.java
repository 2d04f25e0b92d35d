package jp.akashi.workflow;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/**
 * How the engine behaves wherever it runs: in the server, in memory in the process tests, and bare
 * where the server is measured against it.
 */
public final class EngineSettings {

  /** An attempt each minute, five in all; then a person must look. */
  static final String RETRIES = "R5/PT1M";

  static final int ATTEMPTS = 5;

  private EngineSettings() {}

  /** Gives the engine to be built our settings; where its tables are is for the caller to say. */
  public static void apply(ProcessEngineConfigurationImpl engine) {
    engine.setProcessEngineName("akashi");
    engine.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
    engine.setFailedJobRetryTimeCycle(RETRIES);
    engine.setDefaultNumberOfRetries(ATTEMPTS);
    engine.setCustomPostBPMNParseListeners(parseListeners());
    leaveOut(engine);
    close(engine);
  }

  /** What no model of ours uses and would cost seconds at every start. */
  private static void leaveOut(ProcessEngineConfigurationImpl engine) {
    engine.setDmnEnabled(false);
    engine.setDmnFeelEnableLegacyBehavior(true);
    engine.setCmmnEnabled(false);
    engine.setHistoryCleanupEnabled(false);
  }

  /** A list that grows: the engine adds its own. */
  private static List<BpmnParseListener> parseListeners() {
    return new ArrayList<>(List.of(new CaseNumberOnTasks()));
  }

  /** Who may do what is decided by our services; nothing but they reaches the engine. */
  private static void close(ProcessEngineConfigurationImpl engine) {
    engine.setAuthorizationEnabled(false);
    engine.setEnableExpressionsInAdhocQueries(false);
    engine.setEnableExpressionsInStoredQueries(false);
    engine.setJavaSerializationFormatEnabled(false);
    engine.setMetricsEnabled(false);
    engine.setTaskMetricsEnabled(false);
  }
}
