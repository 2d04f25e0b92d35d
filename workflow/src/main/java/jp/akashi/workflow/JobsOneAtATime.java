package jp.akashi.workflow;

import java.util.List;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobsRunnable;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;

/** Runs jobs, each while nobody else changes its case. */
final class JobsOneAtATime extends ExecuteJobsRunnable {

  JobsOneAtATime(List<String> jobs, ProcessEngineImpl engine) {
    super(jobs, engine);
  }

  @Override
  protected void executeJob(String job, CommandExecutor commands, JobFailureCollector failures) {
    ExecuteJobsCmd run = new ExecuteJobsCmd(job, failures);
    Command<Void> runAlone =
        engine -> {
          CaseLock.takeForJob(engine, job);
          return run.execute(engine);
        };
    ExecuteJobHelper.executeJob(
        job, commands, failures, runAlone, processEngine.getProcessEngineConfiguration());
  }
}
