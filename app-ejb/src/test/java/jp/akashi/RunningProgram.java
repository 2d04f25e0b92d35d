package jp.akashi;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Somebody else's program that a test starts, with a directory of its own, and ends. */
public final class RunningProgram implements AutoCloseable {

  private final Path home;
  private Process process;

  /**
   * Not started yet.
   *
   * @param name of its directory, to be recognised among others
   */
  public RunningProgram(String name) throws IOException {
    home = Files.createTempDirectory(name);
  }

  /** Says whether it answers; until it does an exception means no. */
  @FunctionalInterface
  public interface Probe {
    boolean answers() throws IOException;
  }

  /** Its directory, which is deleted in the end. */
  public Path home() {
    return home;
  }

  /** Starts it, again where it was stopped, and waits until it answers. */
  public void start(Probe probe, List<String> command) throws IOException, InterruptedException {
    Path log = home.resolve("log");
    process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    while (!answers(probe)) {
      if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException(Files.readString(log));
      }
    }
  }

  private static boolean answers(Probe probe) {
    try {
      return probe.answers();
    } catch (IOException notYet) {
      return false;
    }
  }

  /** Ends it as a power cut would. */
  public void stop() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() throws IOException, InterruptedException {
    stop();
    try (Stream<Path> tree = Files.walk(home)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** The Java these tests run on. */
  public static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** A port nobody listens on. */
  public static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }

  /** Status a server answers with. */
  public static int status(String url) throws IOException {
    return ((HttpURLConnection) URI.create(url).toURL().openConnection()).getResponseCode();
  }
}
