package jp.akashi.workflow;

import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.defaults.DefaultSqlSessionFactory;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;

/** The engine in the server: in the container's transactions, with SQL that was read before. */
final class EngineConfiguration extends JakartaTransactionProcessEngineConfiguration {

  private final EngineMappings read;

  EngineConfiguration(EngineMappings read) {
    this.read = read;
    setDatabaseType(EngineMappings.DATABASE);
    setJdbcBatchProcessing(true);
  }

  @Override
  protected void initSqlSessionFactory() {
    Configuration mappings = read.mappings();
    mappings.setEnvironment(new Environment("default", transactionFactory, dataSource));
    mappings.setDefaultStatementTimeout(jdbcStatementTimeout);
    mappings.setDefaultExecutorType(ExecutorType.BATCH);
    setSqlSessionFactory(new DefaultSqlSessionFactory(mappings));
  }
}
