package jp.akashi.deploy.bench;

import java.time.Duration;
import java.time.Period;
import java.util.Date;
import java.util.Map;
import jp.akashi.deploy.Database;
import jp.akashi.deploy.Secrets;
import jp.akashi.workflow.EngineSettings;
import jp.akashi.workflow.ProcessModels;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/**
 * The engine alone, called in this JVM: our models, our settings and history level, the same
 * PostgreSQL, tables in a database of its own.
 */
final class BareEngine implements AutoCloseable {

  /** Name of its database. */
  static final String DATABASE = "bare";

  private final ProcessEngine engine;

  BareEngine(Database database, Secrets secrets) {
    var configuration = new StandaloneProcessEngineConfiguration();
    EngineSettings.apply(configuration);
    configuration.setProcessEngineName("bare");
    configuration.setJdbcDriver("org.postgresql.Driver");
    configuration.setJdbcUrl(database.url(DATABASE));
    configuration.setJdbcUsername("akashi");
    configuration.setJdbcPassword(secrets.of("database.akashi"));
    configuration.setJdbcMaxActiveConnections(20);
    configuration.setJdbcMaxIdleConnections(20);
    configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
    configuration.setJobExecutorActivate(false);
    configuration.setBeans(Map.of("deadlines", new Deadlines()));
    engine = configuration.buildProcessEngine();
    ProcessModels.deploy(engine.getRepositoryService());
  }

  /** What the models ask for dates; the server counts business days of the edition instead. */
  public static final class Deadlines {

    /** A month from now, whatever the clock. */
    public Date due(DelegateExecution execution, String clock) {
      return dueFrom(execution, clock, new Date());
    }

    /** A month from the moment given. */
    public Date dueFrom(DelegateExecution execution, String clock, Date from) {
      return Date.from(from.toInstant().plus(Duration.ofDays(30)));
    }

    /** So long after a deadline. */
    public Date later(Date due, String period) {
      return Date.from(due.toInstant().plus(Period.parse(period)));
    }

    /** A day before a deadline, whatever the clock. */
    public Date reminder(DelegateExecution execution, String clock, Date due) {
      return Date.from(due.toInstant().minus(Duration.ofDays(1)));
    }
  }

  void begin(String number) {
    engine.getRuntimeService().startProcessInstanceByKey(ProcessModels.CERTIFICATION, number);
  }

  /** Finds the open task of a case and completes it: two engine calls, two transactions. */
  void complete(String number, String task, String outcome) {
    var open =
        engine
            .getTaskService()
            .createTaskQuery()
            .processInstanceBusinessKey(number)
            .taskDefinitionKey(task)
            .singleResult();
    engine.getTaskService().complete(open.getId(), Map.of("outcome", outcome));
  }

  @Override
  public void close() {
    engine.close();
  }
}
