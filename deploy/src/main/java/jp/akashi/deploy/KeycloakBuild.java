package jp.akashi.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * What Keycloak wants to know at build time, worked into its own files. It reads those files while
 * it changes them, so a build that is cut off would leave a Keycloak that never starts again: they
 * are copied before the first, and every further one begins with the copy.
 */
final class KeycloakBuild {

  static final List<String> OPTIONS = List.of("build", "--db=postgres", "--health-enabled=true");

  private final Path done;
  private final Path files;
  private final Path untouched;

  /**
   * @param home of the Keycloak
   */
  KeycloakBuild(Path home) {
    done = home.resolve(".akashi-built");
    files = home.resolve("lib/quarkus");
    untouched = home.resolve("lib/quarkus.untouched");
  }

  /** Whether the last one came to its end, with these options and on the files that are there. */
  boolean isCurrent() throws IOException {
    return Files.exists(done) && Files.readString(done).equals(stamp());
  }

  /** Lays the files out as they came. */
  void begin() throws IOException {
    Files.deleteIfExists(done);
    if (!Files.exists(untouched)) {
      Path unfinished = untouched.resolveSibling("quarkus.being-copied");
      Directories.delete(unfinished);
      Directories.copy(files, unfinished);
      Files.move(unfinished, untouched, StandardCopyOption.ATOMIC_MOVE);
    }
    Directories.delete(files);
    Directories.copy(untouched, files);
  }

  void end() throws IOException {
    Files.writeString(done, stamp());
  }

  private String stamp() throws IOException {
    Path application = files.resolve("quarkus-application.dat");
    return String.join(" ", OPTIONS) + " " + Files.getLastModifiedTime(application);
  }
}
