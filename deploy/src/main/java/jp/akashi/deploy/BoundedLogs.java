package jp.akashi.deploy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Logs that never fill a disk. The servers append to theirs all the time, so a log that has grown
 * to its bound is copied and emptied; of the copies the newest few are kept.
 */
final class BoundedLogs {

  private static final long BOUND = 10L << 20;
  private static final int KEPT = 4;

  private final Path directory;
  private final long bound;

  /** Logs of 10 MiB at most, and as many more in each of four copies. */
  BoundedLogs(Path directory) {
    this(directory, BOUND);
  }

  /**
   * @param bound in bytes
   */
  BoundedLogs(Path directory, long bound) {
    this.directory = directory;
    this.bound = bound;
  }

  /** Looks once at every log; one that cannot be turned over now is the next time. */
  void turn() {
    try (DirectoryStream<Path> logs = Files.newDirectoryStream(directory, "*.log")) {
      for (Path log : logs) {
        if (Files.size(log) > bound) {
          turn(log);
        }
      }
    } catch (IOException later) {
      // nothing here is worth a server that stops
    }
  }

  private static void turn(Path log) throws IOException {
    for (int number = KEPT - 1; number > 0; number--) {
      if (Files.exists(copy(log, number))) {
        Files.move(copy(log, number), copy(log, number + 1), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    Files.copy(log, copy(log, 1), StandardCopyOption.REPLACE_EXISTING);
    try (FileChannel channel = FileChannel.open(log, StandardOpenOption.WRITE)) {
      channel.truncate(0);
    }
  }

  private static Path copy(Path log, int number) {
    return log.resolveSibling(log.getFileName() + "." + number);
  }
}
