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
      return lines.size() <= SEGMENT_LINE || !isInUse(words(lines.get(SEGMENT_LINE))[SEGMENT_ID]);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private boolean isInUse(String segment) throws IOException {
    try (Stream<String> lines = Files.lines(segments)) {
      return lines
          .map(Predecessor::words)
          .anyMatch(w -> w[SEGMENT_ID].equals(segment) && !w[ATTACHED].equals("0"));
    }
  }

  private static String[] words(String line) {
    return line.strip().split("\\s+");
  }
}
