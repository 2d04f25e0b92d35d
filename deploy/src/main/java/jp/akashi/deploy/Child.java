package jp.akashi.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** A process Akashi started, in a session of its own so that a Ctrl-C reaches only the launcher. */
public final class Child {

  /** By itself, or by SIGTERM or SIGINT after what it had to do for that. */
  private static final Set<Integer> ENDED = Set.of(0, 130, 143);

  /** As many lines of a log as a sentence bears. */
  private static final int LAST = 5;

  private final String name;
  private final Process process;

  private Child(String name, Process process) {
    this.name = name;
    this.process = process;
  }

  /**
   * Starts a process; its output goes to a log file, its pid to a file beside it.
   *
   * @param environment added to the launcher's own
   * @throws Trouble if it cannot be started, or the processes of these logs are being ended
   */
  public static Child start(
      String name, Path logs, Map<String, String> environment, List<String> command) {
    return Processes.of(logs).start(() -> launch(name, logs, environment, command));
  }

  /**
   * Runs a program to its end, so that whatever ends the launcher ends it too.
   *
   * @throws Trouble with the last it said if it fails
   */
  static void run(String name, Path logs, Map<String, String> environment, List<String> command) {
    Child child = start(name, logs, environment, command);
    try {
      int status = child.process.waitFor();
      if (status != 0) {
        throw new Trouble(name + " failed: " + lastWords(logs.resolve(name + ".log")));
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new Trouble(name + " was interrupted.", interrupted);
    }
  }

  private static String lastWords(Path log) {
    try {
      List<String> lines = Files.readAllLines(log);
      return String.join(" / ", lines.subList(Math.max(0, lines.size() - LAST), lines.size()));
    } catch (IOException unreadable) {
      return log + " says why.";
    }
  }

  private static Child launch(
      String name, Path logs, Map<String, String> environment, List<String> command) {
    List<String> whole = new ArrayList<>(List.of("setsid"));
    whole.addAll(command);
    try {
      Files.createDirectories(logs);
      ProcessBuilder builder = new ProcessBuilder(whole);
      builder.environment().putAll(environment);
      builder.redirectErrorStream(true);
      builder.redirectInput(Path.of("/dev/null").toFile());
      builder.redirectOutput(
          ProcessBuilder.Redirect.appendTo(logs.resolve(name + ".log").toFile()));
      Process process = builder.start();
      Pids.remember(logs, name, process.toHandle());
      return new Child(name, process);
    } catch (IOException failed) {
      throw new Trouble("Could not start " + name + ": " + failed.getMessage(), failed);
    }
  }

  public String name() {
    return name;
  }

  public long pid() {
    return process.pid();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** Waits a moment for the process to end. */
  void awaitEnd() throws InterruptedException {
    process.waitFor(500, TimeUnit.MILLISECONDS);
  }

  /**
   * Asks the process to end with the signal, and makes it end when the time is over.
   *
   * @return whether it was running and ended as asked
   */
  public boolean stop(String signal, Duration patience) {
    try {
      boolean running = process.isAlive();
      if (running) {
        signal(process.toHandle(), signal);
      }
      if (process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        return running && ENDED.contains(process.exitValue());
      }
      kill();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
    return false;
  }

  /** Ends the process as a power cut would. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Asks a process, whoever started it, to end. */
  static void signal(ProcessHandle process, String signal) throws InterruptedException {
    try {
      new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
    } catch (IOException noKill) {
      process.destroy();
    }
  }
}
