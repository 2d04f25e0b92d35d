package jp.akashi.deploy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tukaani.xz.XZInputStream;

/**
 * The programs of PostgreSQL, unpacked from the embedded distribution beside the cluster they
 * serve, and anew when Akashi comes with a newer one.
 */
final class Binaries {

  private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
  private static final Pattern VERSION = Pattern.compile("-((\\d+)\\.[\\d.]+)\\.jar!");

  private final Path programs;
  private final Path done;
  private final String version;

  /**
   * @param home where they are unpacked
   */
  Binaries(Path home) {
    this(home, versionOf(Objects.requireNonNull(Binaries.class.getResource(ARCHIVE))));
  }

  /**
   * @param version of the distribution, such as {@code 18.6.0}
   */
  Binaries(Path home, String version) {
    this.programs = home.resolve("pgsql");
    this.done = programs.resolve(".unpacked");
    this.version = version;
  }

  /** The distribution says its version in its name only. */
  static String versionOf(URL archive) {
    Matcher named = VERSION.matcher(archive.toString());
    return named.find() ? named.group(1) : archive.getPath();
  }

  /** Whether what lies there is of the version that Akashi comes with. */
  boolean areCurrent() {
    try {
      return Files.exists(done) && Files.readString(done).equals(version);
    } catch (IOException unreadable) {
      return false;
    }
  }

  /**
   * Refuses a cluster that another major version made: these programs could not read it.
   *
   * @throws Trouble with what to do; the programs that can read it are left where they are
   */
  void refuseForeign(Path cluster) {
    Path made = cluster.resolve("PG_VERSION");
    try {
      String major = version.split("\\.")[0];
      if (Files.exists(made) && !Files.readString(made).strip().equals(major)) {
        throw new Trouble(
            ("The database in %s was made by PostgreSQL %s and this Akashi brings %s: use the Akashi"
                    + " of before on it, or another --data.")
                .formatted(cluster, Files.readString(made).strip(), version));
      }
    } catch (IOException unreadable) {
      throw Trouble.ofAnothersFile("read", made, unreadable);
    }
  }

  /** Unpacks them over what may lie there; what was begun and not ended is no version. */
  void unpack() {
    try (InputStream archive = Objects.requireNonNull(Binaries.class.getResourceAsStream(ARCHIVE));
        InputStream tar = new XZInputStream(archive)) {
      Files.createDirectories(programs);
      Files.deleteIfExists(done);
      Process process =
          new ProcessBuilder(List.of("tar", "-x", "--unlink-first", "-C", programs.toString()))
              .redirectErrorStream(true)
              .start();
      try (OutputStream in = process.getOutputStream()) {
        tar.transferTo(in);
      }
      if (process.waitFor() != 0) {
        throw new Trouble("Could not unpack PostgreSQL: is the disk full?");
      }
      Files.writeString(done, version);
    } catch (IOException | InterruptedException failed) {
      throw new Trouble("Could not unpack PostgreSQL: " + failed.getMessage(), failed);
    }
  }

  /** The file of a program. */
  Path of(String name) {
    return programs.resolve("bin").resolve(name);
  }
}
