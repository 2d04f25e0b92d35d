package jp.akashi.workflow;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EngineStartupTest {

  @Test
  void aServerWithoutWorkersForTheEngineDoesNotStartIt() {
    EngineStartup startup = new EngineStartup();
    assertThatThrownBy(startup::start)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("java:jboss/ee/concurrency/executor/engine")
        .hasMessageContaining("configure.cli");
  }
}
