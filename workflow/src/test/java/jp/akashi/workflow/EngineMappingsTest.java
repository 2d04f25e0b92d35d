package jp.akashi.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.ibatis.session.Configuration;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class EngineMappingsTest {

  @Test
  void areWhatTheEngineWouldHaveReadItself() {
    Configuration engines = new OwnReading().read();
    Configuration ours = new EngineMappings().mappings();
    assertThat(ours.getMappedStatementNames())
        .containsExactlyInAnyOrderElementsOf(engines.getMappedStatementNames());
    assertThat(ours.getVariables()).isEqualTo(engines.getVariables());
  }

  @Test
  @Timeout(60)
  void whoeverWaitsLearnsThatTheyCannotBeRead() {
    Error missing = new NoClassDefFoundError("org/apache/ibatis/Missing");
    EngineMappings broken =
        new EngineMappings(
            () -> {
              throw missing;
            });
    assertThatThrownBy(broken::mappings).hasCause(missing);
  }

  /** The engine, as far as the point where it has read its SQL. */
  private static final class OwnReading extends StandaloneInMemProcessEngineConfiguration {

    private Configuration read() {
      setDatabaseType(EngineMappings.DATABASE);
      initDataSource();
      initTransactionFactory();
      initSqlSessionFactory();
      return sqlSessionFactory.getConfiguration();
    }
  }
}
