package jp.akashi.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.ResultMap;
import org.apache.ibatis.session.Configuration;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class EngineMappingsTest {

  @Test
  void areWhatTheEngineWouldHaveReadItself() {
    Configuration engines = new OwnReading().read();
    Configuration ours = new EngineMappings().mappings();
    assertThat(ours.getVariables()).isEqualTo(engines.getVariables());
    for (String statement : engines.getMappedStatementNames()) {
      assertThat(ours.hasStatement(statement)).as(statement).isTrue();
    }
    assertThat(what(ours)).isEqualTo(what(engines));
    assertThat(ours.getMappedStatementNames())
        .containsExactlyInAnyOrderElementsOf(engines.getMappedStatementNames());
  }

  /** Of each statement its kind, how its SQL is made, and how its results are read. */
  private static Map<String, String> what(Configuration mappings) {
    return mappings.getMappedStatementNames().stream()
        .filter(name -> name.contains("."))
        .map(mappings::getMappedStatement)
        .collect(
            Collectors.toMap(
                MappedStatement::getId,
                one ->
                    one.getSqlCommandType()
                        + " "
                        + one.getSqlSource().getClass().getSimpleName()
                        + " "
                        + one.getResultMaps().stream().map(ResultMap::getId).toList()));
  }

  @Test
  void areReadOnlyWhereAStatementIsAskedFor() {
    Configuration ours = new EngineMappings().mappings();
    assertThat(ours.getMappedStatementNames()).isEmpty();
    assertThat(ours.getMappedStatement("selectProperty").getId()).endsWith(".selectProperty");
    assertThat(ours.getMappedStatementNames())
        .contains("selectProperty")
        .doesNotContain("insertProperty", "selectTask");
    assertThat(ours.hasStatement("selectNothing")).isFalse();
  }

  /** Each file alone, in a configuration of its own: nothing it needs may be left unread. */
  @Test
  void everyFileBringsWhatItTakesPartsFrom() {
    for (String statement : MappingFiles.ofTheEngine().oneOfEachFile()) {
      Configuration ours = new EngineMappings().mappings();
      assertThat(ours.getMappedStatement(statement)).as(statement).isNotNull();
      assertThat(ours.getIncompleteStatements()).as(statement).isEmpty();
      assertThat(ours.getIncompleteResultMaps()).as(statement).isEmpty();
    }
  }

  @Test
  void manyAtOnceMayAskForTheFirst() throws Exception {
    Configuration ours = new EngineMappings().mappings();
    List<Callable<String>> asking =
        Collections.nCopies(8, () -> ours.getMappedStatement("selectTask").getId());
    ExecutorService together = Executors.newFixedThreadPool(8);
    try {
      for (Future<String> one : together.invokeAll(asking)) {
        assertThat(one.get()).endsWith(".selectTask");
      }
    } finally {
      together.shutdownNow();
    }
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
