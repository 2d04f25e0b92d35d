package jp.akashi.workflow;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Phaser;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the engine's jobs on the server's threads. Looking for jobs occupies a thread of its own for
 * ever; a job that a case leaves behind wakes it at once, otherwise it looks every three seconds.
 */
final class ManagedJobExecutor extends JobExecutor {

  private static final Logger LOG = LoggerFactory.getLogger(ManagedJobExecutor.class);
  private static final int FIRST_IDLE_WAIT_MS = 1_000;
  private static final int LONGEST_IDLE_WAIT_MS = 3_000;

  /** After a crash, the time until another start takes over what was running. */
  private static final int LOCK_MS = 60_000;

  private static final int STOP_WAIT_SECONDS = 30;

  private final ThreadFactory threads;
  private final Executor workers;
  private volatile Phaser running = new Phaser(1);

  ManagedJobExecutor(ThreadFactory threads, Executor workers) {
    this.threads = threads;
    this.workers = workers;
    setWaitTimeInMillis(FIRST_IDLE_WAIT_MS);
    setMaxWait(LONGEST_IDLE_WAIT_MS);
    setLockTimeInMillis(LOCK_MS);
  }

  @Override
  protected void startExecutingJobs() {
    running = new Phaser(1);
    jobAcquisitionThread = threads.newThread(acquireJobsRunnable);
    jobAcquisitionThread.setName("akashi-engine-jobs");
    jobAcquisitionThread.start();
  }

  /** Whether somebody looks for jobs now: not if the thread that should has died. */
  @Override
  public boolean isActive() {
    Thread looking = jobAcquisitionThread;
    return super.isActive() && looking != null && looking.isAlive();
  }

  @Override
  protected void stopExecutingJobs() {
    stopJobAcquisitionThread();
    try {
      int phase = running.arriveAndDeregister();
      running.awaitAdvanceInterruptibly(phase, STOP_WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      LOG.warn("Jobs still ran {} s after the stop; they will be repeated", STOP_WAIT_SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void executeJobs(List<String> jobs, ProcessEngineImpl engine) {
    Phaser round = running;
    round.register();
    try {
      workers.execute(() -> execute(jobs, engine, round));
    } catch (RejectedExecutionException e) {
      round.arriveAndDeregister();
      logRejectedExecution(engine, jobs.size());
      getRejectedJobsHandler().jobsRejected(jobs, engine, this);
    }
  }

  private void execute(List<String> jobs, ProcessEngineImpl engine, Phaser round) {
    try {
      new JobsOneAtATime(jobs, engine).run();
    } finally {
      round.arriveAndDeregister();
    }
  }
}
