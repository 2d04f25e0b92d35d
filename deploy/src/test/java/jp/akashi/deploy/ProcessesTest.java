package jp.akashi.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stopping ends what a start has started so far, and what it would have started next. */
class ProcessesTest {

  @TempDir Path logs;

  @AfterEach
  void endAll() {
    Processes.of(logs).endAll();
  }

  @Test
  void whatRunsIsEndedThoughNobodyWaitsForItYet() {
    Child first = sleeping("first");
    Child second = sleeping("second");
    assertThat(Pids.running(logs, "first")).isPresent();
    Processes.of(logs).refuseMore();
    Processes.of(logs).endAll();
    assertThat(List.of(first, second)).noneMatch(Child::isAlive);
  }

  @Test
  void nothingIsStartedAfterwards() {
    Processes.of(logs).refuseMore();
    assertThatThrownBy(() -> sleeping("late"))
        .isInstanceOf(Trouble.class)
        .hasMessage("Akashi is being stopped.");
    assertThat(logs).isEmptyDirectory();
  }

  @Test
  void aProgramThatFailsSaysItsLastWords() {
    Child.run("good", logs, Map.of(), List.of("true"));
    assertThatThrownBy(
            () -> Child.run("bad", logs, Map.of(), List.of("sh", "-c", "echo no disk; exit 3")))
        .isInstanceOf(Trouble.class)
        .hasMessage("bad failed: no disk");
  }

  /** What {@code --stop} does when the launcher itself was killed. */
  @Test
  void aPreparationThatWasLeftIsEnded() {
    Child left = sleeping(IdentityProvider.BUILDING);
    Pids.endLeftovers(logs);
    assertThat(left.isAlive()).isFalse();
  }

  private Child sleeping(String name) {
    return Child.start(name, logs, Map.of(), List.of("sleep", "600"));
  }
}
