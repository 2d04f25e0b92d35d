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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    passwordsWereChanged();
    List<ProcessHandle> second = started();
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(said()).contains("Keycloak refuses the account admin"));
    assertThat(run.isAlive()).as("a changed password is no reason to stay down").isTrue();
    new ProcessBuilder("kill", "-INT", Long.toString(run.pid())).start().waitFor();
    nothingIsLeftOf(second);
    assertThat(launcher("--stop").waitFor()).as("a second word changes nothing").isZero();
  }

  /** In whatever it is just doing: making a cluster, or waiting for the servers. */
  @ParameterizedTest
  @ValueSource(strings = {"1/3 PostgreSQL", "3/3 Keycloak"})
  void whileItStarts(String step) throws Exception {
    run = launcher("--port-offset", Integer.toString(ports.offset()));
    await().atMost(PATIENCE).until(() -> !run.isAlive() || said().contains(step));
    assertThat(launcher("--stop").waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(run.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(everStarted(data.resolve("log"))).noneMatch(this::isRunning);
    ports.refuseTaken();
    assertThat(said()).contains("is stopped").doesNotContain("Exception", "Akashi: ");
  }

  private boolean isRunning(String name) {
    return Pids.running(data.resolve("log"), name).isPresent();
  }

  /** The names of all that was ever started there. */
  private static List<String> everStarted(Path logs) throws IOException {
    try (Stream<Path> files = Files.list(logs)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".pid"))
          .map(name -> name.substring(0, name.length() - ".pid".length()))
          .toList();
    }
  }

  /** To the launcher it is the same whether they were changed here or in Keycloak. */
  private void passwordsWereChanged() throws IOException {
    Path secrets = data.resolve("secrets.properties");
    String changed =
        Files.readString(secrets).replaceAll("(?m)^demo.password=.*$", "demo.password=another");
    Files.writeString(secrets, changed);
  }

  private String said() throws IOException {
    return Files.readString(data.resolve("said"));
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
