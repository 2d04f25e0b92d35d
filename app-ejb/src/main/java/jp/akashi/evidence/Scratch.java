package jp.akashi.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A directory for what parsers write while they look into a file: clear text of evidence, readable
 * by the server's user only, gone with the process that wrote it.
 */
record Scratch(Path directory) implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Scratch.class);
  private static final String NAME = "akashi-look-";

  /** The server's own directory for such things, or the machine's where there is no server. */
  private static Path parent() {
    return Path.of(
        System.getProperty("jboss.server.temp.dir", System.getProperty("java.io.tmpdir")));
  }

  static Scratch open() throws IOException {
    return new Scratch(
        Files.createTempDirectory(
            Files.createDirectories(parent()),
            NAME,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))));
  }

  /** Removes what a server that was killed left behind in its own directory. */
  static void sweep() {
    String own = System.getProperty("jboss.server.temp.dir");
    if (own == null || !Files.isDirectory(Path.of(own))) {
      return;
    }
    try (Stream<Path> left = Files.list(Path.of(own))) {
      left.filter(path -> path.getFileName().toString().startsWith(NAME))
          .forEach(path -> new Scratch(path).close());
    } catch (IOException unreadable) {
      LOG.warn("Scratch directories may be left: {}", unreadable.toString());
    }
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException left) {
      LOG.warn("A scratch directory is left: {}", left.toString());
    }
  }
}
