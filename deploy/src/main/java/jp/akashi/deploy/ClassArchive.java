package jp.akashi.deploy;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * The classes of a server that ran, as the virtual machine found them in memory: the next start
 * maps them instead of reading, checking and linking each anew. Written when a server ends in
 * order; one that fits no more, of another build or another Java, is never read. Nothing here is
 * worth a start or a stop that fails: without an archive a start is slower, and that is all.
 */
final class ClassArchive {

  private static final String NAME = "classes-";
  private static final String ENDING = ".jsa";
  private static final String UNFINISHED = ".being-written-by-";

  /** The virtual machine of Java 25.0.3 crashes while it writes an archive at its end. */
  private static final int NEWEST_JAVA = 21;

  private final Path archive;
  private final Path written;
  private final boolean isSafe;

  /**
   * @param installation whose build the classes are of
   */
  ClassArchive(Installation installation) {
    this(installation, Runtime.version().feature());
  }

  /**
   * @param java version of the Java that the server runs on, such as 17
   */
  ClassArchive(Installation installation, int java) {
    isSafe = java <= NEWEST_JAVA;
    archive = installation.made().resolve(NAME + stamp(installation.ear()) + ENDING);
    written =
        archive.resolveSibling(
            archive.getFileName()
                + UNFINISHED
                + ProcessHandle.current().pid()
                + "-"
                + UUID.randomUUID());
    removeUnfinished();
  }

  private static String stamp(Path ear) {
    try {
      return Integer.toHexString(
          Objects.hash(
              System.getProperty("java.vm.version"),
              System.getProperty("java.home"),
              Files.size(ear),
              Files.getLastModifiedTime(ear)));
    } catch (IOException unreadable) {
      throw new Trouble(ear + " cannot be read", unreadable);
    }
  }

  /**
   * What the virtual machine is told: to read the archive, or to write one when it ends; nothing on
   * a Java that does not do it safely.
   */
  List<String> options() {
    if (!isSafe) {
      return List.of();
    }
    if (Files.exists(archive)) {
      return archiving("-XX:SharedArchiveFile=" + archive);
    }
    return Files.isWritable(archive.getParent())
        ? archiving("-XX:ArchiveClassesAtExit=" + written)
        : List.of();
  }

  /** It warns of every class that cannot be kept, thousands of lines; errors it still tells. */
  private static List<String> archiving(String option) {
    return List.of(option, "-Xlog:disable", "-Xlog:all=error:stderr");
  }

  /** The server has ended in order: what it wrote is whole, and takes the place of older ones. */
  void keep() {
    try {
      if (Files.exists(written)) {
        Files.move(written, archive, StandardCopyOption.ATOMIC_MOVE);
        remove(NAME + "*" + ENDING, archive);
      }
    } catch (IOException left) {
      discard();
    }
  }

  /** The server did not end in order, or never served: what it wrote is not to be trusted. */
  void discard() {
    try {
      Files.deleteIfExists(written);
    } catch (IOException left) {
      // the next start tries again
    }
  }

  /** What is left of launchers that are no more. */
  private void removeUnfinished() {
    try (DirectoryStream<Path> left =
        Files.newDirectoryStream(archive.getParent(), NAME + "*" + UNFINISHED + "*")) {
      for (Path one : left) {
        String name = one.getFileName().toString();
        String pid =
            name.substring(name.indexOf(UNFINISHED) + UNFINISHED.length()).split("-", 2)[0];
        if (pid.matches("\\d{1,18}") && ProcessHandle.of(Long.parseLong(pid)).isEmpty()) {
          Files.deleteIfExists(one);
        }
      }
    } catch (IOException unreadable) {
      // as above
    }
  }

  private void remove(String pattern, Path but) throws IOException {
    try (DirectoryStream<Path> found = Files.newDirectoryStream(archive.getParent(), pattern)) {
      for (Path one : found) {
        if (!one.equals(but)) {
          Files.deleteIfExists(one);
        }
      }
    }
  }
}
