package jp.akashi.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An Akashi to try things on: free ports, an empty data directory that goes with it. Its logs stay,
 * in {@code deploy/target/logs}, or in a directory there that {@code -Dakashi.logs} names.
 */
public final class Throwaway implements AutoCloseable {

  private final Installation installation;
  private final Path data;
  private final Akashi akashi;
  private boolean closed;

  public Throwaway(Installation installation) {
    this(installation, Map.of());
  }

  /**
   * @param settings environment variables of the server, beyond those every Akashi has
   */
  public Throwaway(Installation installation, Map<String, String> settings) {
    this.installation = installation;
    try {
      data = Files.createTempDirectory("akashi-");
    } catch (IOException failed) {
      throw new Trouble("No temporary directory could be made: is the disk full?", failed);
    }
    data.toFile().setExecutable(true, false);
    akashi = new Akashi(installation, data, Ports.free(), settings);
    Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop"));
  }

  public Akashi akashi() {
    return akashi;
  }

  public Path data() {
    return data;
  }

  /** Stops and removes it; the end of the JVM does so too, also where it was interrupted. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    akashi.close();
    try {
      keepLogs();
      Directories.delete(data);
    } catch (IOException left) {
      throw new UncheckedIOException(left);
    }
  }

  private void keepLogs() throws IOException {
    Path kept =
        Files.createDirectories(
            installation.made().resolve("logs").resolve(System.getProperty("akashi.logs", "")));
    try (Stream<Path> logs = Files.list(data.resolve("log"))) {
      for (Path log : logs.filter(l -> l.toString().endsWith(".log")).toList()) {
        Files.copy(log, kept.resolve(log.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
