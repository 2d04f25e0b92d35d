package jp.akashi.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log has a bound though its server holds it open and goes on. */
class BoundedLogsTest {

  @TempDir Path directory;

  @Test
  void aServerThatAppendsGoesOnInTheEmptiedLog() throws IOException {
    Path log = directory.resolve("wildfly.log");
    BoundedLogs logs = new BoundedLogs(directory, 8);
    try (OutputStream server =
        Files.newOutputStream(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      for (int line = 1; line <= 7; line++) {
        server.write(("line no " + line).getBytes(StandardCharsets.UTF_8));
        logs.turn();
      }
      server.write("short".getBytes(StandardCharsets.UTF_8));
      logs.turn();
    }
    assertThat(log).hasContent("short");
    assertThat(directory.resolve("wildfly.log.1")).hasContent("line no 7");
    assertThat(directory.resolve("wildfly.log.4")).hasContent("line no 4");
    assertThat(directory.resolve("wildfly.log.5")).doesNotExist();
  }

  @Test
  void whatIsNoLogIsLeftAlone() throws IOException {
    Path pid = Files.writeString(directory.resolve("akashi.pid"), "4711 2026-12-01T00:00:00Z");
    new BoundedLogs(directory, 8).turn();
    assertThat(pid).hasContent("4711 2026-12-01T00:00:00Z");
  }
}
