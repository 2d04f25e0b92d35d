package jp.akashi.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A PostgreSQL that was killed on a cluster. Its children live a moment longer and keep the shared
 * memory of the cluster, and while they do a new one refuses to start.
 */
final class Predecessor {

  private static final Path SEGMENTS = Path.of("/proc/sysvipc/shm");
  private static final int SEGMENT_LINE = 6;
  private static final int SEGMENT_KEY = 0;
  private static final int SEGMENT_ID = 1;
  private static final int ATTACHED = 6;

  private final Path left;
  private final Path segments;

  Predecessor(Path cluster) {
    this(cluster, SEGMENTS);
  }

  Predecessor(Path cluster, Path segments) {
    this.left = cluster.resolve("postmaster.pid");
    this.segments = segments;
  }

  /** Whether nobody uses its shared memory any more. */
  boolean isGone() {
    try {
      if (!Files.exists(left) || !Files.exists(segments)) {
        return true;
      }
      List<String> lines = Files.readAllLines(left);
      return lines.size() <= SEGMENT_LINE || !isInUse(words(lines.get(SEGMENT_LINE)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A number alone is not enough: after a reboot the system gives it to somebody else. */
  private boolean isInUse(String[] segment) throws IOException {
    try (Stream<String> lines = Files.lines(segments)) {
      return lines
          .map(Predecessor::words)
          .filter(w -> w[SEGMENT_KEY].equals(segment[SEGMENT_KEY]))
          .anyMatch(w -> w[SEGMENT_ID].equals(segment[SEGMENT_ID]) && !w[ATTACHED].equals("0"));
    }
  }

  /**
   * Removes what it left if its number belongs to another program now, as after a reboot: a new
   * PostgreSQL would take that program for it, and refuse to start. Only once it {@link #isGone()}.
   *
   * @param program PostgreSQL itself
   */
  void forgetIfAnother(Path program) {
    try {
      if (Files.exists(left)) {
        String pid = Files.readString(left).lines().findFirst().orElse("");
        if (isAnother(pid.strip(), program)) {
          Files.delete(left);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean isAnother(String pid, Path program) {
    return pid.matches("\\d{1,18}")
        && ProcessHandle.of(Long.parseLong(pid))
            .flatMap(process -> process.info().command())
            .filter(command -> !Path.of(command).getFileName().equals(program.getFileName()))
            .isPresent();
  }

  private static String[] words(String line) {
    return line.strip().split("\\s+");
  }
}
