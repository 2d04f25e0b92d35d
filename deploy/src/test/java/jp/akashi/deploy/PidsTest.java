package jp.akashi.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an earlier start left running, and how it ends. */
class PidsTest {

  @TempDir Path directory;

  /** Each writes its name and the signal when it is asked to end. */
  @Test
  void theDatabaseEndsLastAndFast() throws Exception {
    List<Process> left =
        List.of(leftover("postgres"), leftover("keycloak"), leftover("clamd"), leftover("wildfly"));
    Pids.endLeftovers(directory);
    for (Process process : left) {
      assertThat(process.waitFor()).isZero();
    }
    assertThat(Files.readAllLines(directory.resolve("ended")))
        .containsExactly("wildfly TERM", "keycloak TERM", "clamd TERM", "postgres INT");
  }

  @Test
  void aDirectoryThatCannotBeWrittenIsATroubleWithItsRemedy() {
    Path missing = directory.resolve("missing");
    assertThatThrownBy(() -> Pids.remember(missing, "akashi", ProcessHandle.current()))
        .isInstanceOf(Trouble.class)
        .hasMessageStartingWith("Could not write " + missing.resolve("akashi.pid"));
  }

  private Process leftover(String name) throws IOException {
    String script =
        "for s in TERM INT; do trap \"echo "
            + name
            + " $s >> ended; exit 0\" $s; done; touch up."
            + name
            + "; while :; do sleep 0.05; done";
    Process process =
        new ProcessBuilder("bash", "-c", script).directory(directory.toFile()).start();
    await().until(() -> Files.exists(directory.resolve("up." + name)));
    Pids.remember(directory, name, process.toHandle());
    return process;
  }
}
