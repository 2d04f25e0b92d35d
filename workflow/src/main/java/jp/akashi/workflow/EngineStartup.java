package jp.akashi.workflow;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Executor;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/**
 * Starts the engine with the application and stops it before the application goes. Its tables are
 * there already: they are made and upgraded before the server starts.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
public class EngineStartup {

  private static final String DATA_SOURCE = "java:jboss/datasources/AkashiDS";
  private static final String TRANSACTIONS = "java:jboss/TransactionManager";
  private static final String WORKERS = "java:jboss/ee/concurrency/executor/engine";

  @Inject private BeanManager beans;
  @Resource private ManagedThreadFactory threads;
  @Inject private SeparationOfDuties separation;
  @Inject private EngineActs acts;
  @Inject private EngineDeadlines deadlines;

  private ProcessEngine engine;

  @PostConstruct
  void start() {
    JobExecutor jobs = new ManagedJobExecutor(threads, workers());
    engine = configuration(jobs).buildProcessEngine();
    ProcessModels.deploy(engine.getRepositoryService());
    jobs.start();
  }

  /** The engine, for the beans of this module. */
  @Produces
  @ApplicationScoped
  public ProcessEngine engine() {
    return engine;
  }

  @PreDestroy
  void stop() {
    engine.close();
  }

  private ProcessEngineConfiguration configuration(JobExecutor jobs) {
    var configuration = new EngineConfiguration(beans.getExtension(EngineMappings.class));
    EngineSettings.apply(configuration);
    configuration.getCustomPostBPMNParseListeners().add(new GuardedTasks(separation));
    configuration.setCustomIncidentHandlers(List.of(new GivenUpWork(acts::standsStill)));
    configuration.setDataSourceJndiName(DATA_SOURCE);
    configuration.setTransactionManagerJndiName(TRANSACTIONS);
    configuration.setTransactionsExternallyManaged(true);
    configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
    configuration.setBeans(ModelNames.of(deadlines, acts::perform));
    configuration.setJobExecutor(jobs);
    configuration.setJobExecutorActivate(false);
    return configuration;
  }

  /** Threads of the engine's own: shared ones would be held for ever by one who looks for jobs. */
  private static Executor workers() {
    try {
      return InitialContext.doLookup(WORKERS);
    } catch (NamingException missing) {
      throw new IllegalStateException(
          "The server has no executor "
              + WORKERS
              + " for the engine's jobs: configure.cli adds it.",
          missing);
    }
  }
}
