package jp.akashi.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code deploy/run} as a person runs it: whatever ends it leaves nothing running. */
class StoppedIT {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private final Ports ports = Ports.free();
  private Path data;
  private Process run;

  @BeforeEach
  void choose() throws IOException {
    data = Files.createTempDirectory("akashi-");
    data.toFile().setExecutable(true, false);
  }

  @AfterEach
  void clear() throws IOException, InterruptedException {
    if (run != null && run.isAlive()) {
      launcher("--stop").waitFor();
    }
    try (Stream<Path> tree = Files.walk(data)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  @Test
  void byTheCommandAndByCtrlC() throws Exception {
    List<ProcessHandle> first = started();
    Process stop = launcher("--stop");
    assertThat(stop.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(stop.exitValue()).isZero();
    nothingIsLeftOf(first);

    List<ProcessHandle> second = started();
    new ProcessBuilder("kill", "-INT", Long.toString(run.pid())).start().waitFor();
    nothingIsLeftOf(second);
    assertThat(launcher("--stop").waitFor()).as("a second word changes nothing").isZero();
  }

  /** Everything that runs once Akashi is in service: three servers at the least. */
  private List<ProcessHandle> started() throws IOException {
    run = launcher("--port-offset", Integer.toString(ports.offset()));
    await()
        .atMost(PATIENCE)
        .until(() -> !run.isAlive() || Waiting.answers(ports.webUrl() + "/register"));
    List<ProcessHandle> all = new ArrayList<>(run.descendants().toList());
    all.add(run.toHandle());
    assertThat(all).hasSizeGreaterThan(3).allMatch(ProcessHandle::isAlive);
    return all;
  }

  private void nothingIsLeftOf(List<ProcessHandle> processes) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(processes).noneMatch(ProcessHandle::isAlive));
    ports.refuseTaken();
  }

  private Process launcher(String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    for (String name : List.of("akashi.root", "keycloak.version")) {
      command.add("-D" + name + "=" + System.getProperty(name));
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Launcher.class.getName(), "--data", data.toString()));
    command.addAll(List.of(options));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(data.resolve("said").toFile()))
        .start();
  }
}
