package jp.akashi.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Which processes belong to a data directory: pid and start time of each, so that a number that the
 * system has given to somebody else since is never mistaken for ours.
 */
final class Pids {

  private Pids() {}

  static void remember(Path directory, String name, ProcessHandle process) {
    try {
      String started = process.info().startInstant().map(Instant::toString).orElse("");
      Files.writeString(directory.resolve(name + ".pid"), process.pid() + " " + started + "\n");
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
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

  /** Ends what an earlier start, killed itself, left running. */
  static void endLeftovers(Path directory) {
    if (!Files.isDirectory(directory)) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "*.pid")) {
      for (Path file : files) {
        String name = file.getFileName().toString().replace(".pid", "");
        if (!name.equals("akashi")) {
          running(directory, name).ifPresent(Pids::end);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static void end(ProcessHandle process) {
    process.destroy();
    try {
      process.onExit().get(90, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } catch (java.util.concurrent.ExecutionException
        | java.util.concurrent.TimeoutException stubborn) {
      process.destroyForcibly();
      process.onExit().join();
    }
  }
}
