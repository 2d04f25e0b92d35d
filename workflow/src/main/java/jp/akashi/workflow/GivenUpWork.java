package jp.akashi.workflow;

import jp.akashi.application.ApplicationNumber;
import jp.akashi.scheme.Bilingual;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.Incident;

/** Says at once, in the same transaction, that a job failed its last attempt. */
final class GivenUpWork extends DefaultIncidentHandler {

  /** Whom it is said to. */
  interface Told {
    void standsStill(ApplicationNumber number, Bilingual work);
  }

  private final Told told;

  GivenUpWork(Told told) {
    super(Incident.FAILED_JOB_HANDLER_TYPE);
    this.told = told;
  }

  @Override
  public Incident handleIncident(IncidentContext where, String message) {
    Incident incident = super.handleIncident(where, message);
    CommandContext engine = Context.getCommandContext();
    ExecutionEntity execution =
        engine.getExecutionManager().findExecutionById(where.getExecutionId());
    told.standsStill(
        new ApplicationNumber(execution.getProcessBusinessKey()),
        EngineStandstills.name(
            engine.getProcessEngineConfiguration().getRepositoryService(),
            where.getProcessDefinitionId(),
            where.getActivityId()));
    return incident;
  }
}
