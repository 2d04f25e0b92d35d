package jp.akashi.workflow.health;

import jakarta.enterprise.context.ApplicationScoped;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;

/** Ready once the engine runs and looks for jobs: without them a case stands still unnoticed. */
@Readiness
@ApplicationScoped
public class EngineHealth implements HealthCheck {

  private static final String NAME = "akashi";

  @Override
  public HealthCheckResponse call() {
    boolean looking = looksForJobs(ProcessEngines.getProcessEngines().get(NAME));
    return HealthCheckResponse.named("engine").status(looking).withData("jobs", looking).build();
  }

  private static boolean looksForJobs(@Nullable ProcessEngine engine) {
    return engine != null
        && ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
            .getJobExecutor()
            .isActive();
  }
}
