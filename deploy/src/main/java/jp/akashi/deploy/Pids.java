package jp.akashi.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Which processes belong to a data directory: pid and start time of each, so that a number that the
 * system has given to somebody else since is never mistaken for ours.
 */
final class Pids {

  private static final List<String> LEFTOVERS =
      List.of("wildfly", "keycloak", "clamd", IdentityProvider.BUILDING, Database.INITIALISING);
  private static final String DATABASE = "postgres";
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Duration KILLED = Duration.ofSeconds(10);

  private Pids() {}

  static void remember(Path directory, String name, ProcessHandle process) {
    Path file = directory.resolve(name + ".pid");
    try {
      String started = process.info().startInstant().map(Instant::toString).orElse("");
      Files.writeString(file, process.pid() + " " + started + "\n");
    } catch (IOException unwritable) {
      throw Trouble.ofAnothersFile("write", file, unwritable);
    }
  }

  static Optional<ProcessHandle> running(Path directory, String name) {
    Path file = directory.resolve(name + ".pid");
    try {
      if (!Files.exists(file)) {
        return Optional.empty();
      }
      String[] parts = Files.readString(file).trim().split(" ");
      return ProcessHandle.of(Long.parseLong(parts[0]))
          .filter(ProcessHandle::isAlive)
          .filter(p -> parts.length == 2)
          .filter(p -> p.info().startInstant().map(Instant::toString).orElse("").equals(parts[1]));
    } catch (IOException | NumberFormatException unreadable) {
      return Optional.empty();
    }
  }

  /**
   * Ends what an earlier start, killed itself, left running; the database when nobody uses it any
   * more.
   */
  static void endLeftovers(Path directory) {
    for (String name : LEFTOVERS) {
      running(directory, name).ifPresent(Pids::end);
    }
    running(directory, DATABASE).ifPresent(process -> end(process, "INT"));
  }

  /** The same as {@link #end(ProcessHandle, String)}, asking as the system does. */
  static void end(ProcessHandle process) {
    end(process, "TERM");
  }

  /**
   * Ends a process: as it likes, or forcibly when its time is over.
   *
   * @throws Trouble if it does not end even then
   */
  static void end(ProcessHandle process, String signal) {
    try {
      Child.signal(process, signal);
      if (!endsWithin(PATIENCE, process)) {
        process.destroyForcibly();
        if (!endsWithin(KILLED, process)) {
          throw new Trouble(
              "Process "
                  + process.pid()
                  + " does not end: it belongs to another user, run as that user.");
        }
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean endsWithin(Duration patience, ProcessHandle process)
      throws InterruptedException {
    try {
      process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (ExecutionException | TimeoutException stubborn) {
      return false;
    }
  }
}
