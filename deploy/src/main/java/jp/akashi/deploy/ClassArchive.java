package jp.akashi.deploy;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;

/**
 * The classes of a server that ran, as the virtual machine found them in memory: the next start
 * maps them instead of reading, checking and linking each anew. Written when a server ends in
 * order; one that fits no more, of another build or another Java, is never read.
 */
final class ClassArchive {

  private static final String NAME = "classes-";
  private static final String ENDING = ".jsa";

  private final Path archive;
  private final Path written;

  /**
   * @param installation whose build the classes are of
   */
  ClassArchive(Installation installation) {
    Path ear = installation.ear();
    try {
      int stamp =
          Objects.hash(
              System.getProperty("java.vm.version"),
              System.getProperty("java.home"),
              Files.size(ear),
              Files.getLastModifiedTime(ear));
      archive = installation.made().resolve(NAME + Integer.toHexString(stamp) + ENDING);
      written = archive.resolveSibling(archive.getFileName() + "." + ProcessHandle.current().pid());
    } catch (IOException unreadable) {
      throw new Trouble(ear + " cannot be read", unreadable);
    }
  }

  /** What the virtual machine is told: to read the archive, or to write one when it ends. */
  List<String> options() {
    return Files.exists(archive)
        ? List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:disable", "-Xlog:all=error:stderr")
        : List.of("-XX:ArchiveClassesAtExit=" + written, "-Xlog:disable", "-Xlog:all=error:stderr");
  }

  /** The server has ended in order: what it wrote is whole, and takes the place of older ones. */
  void keep() {
    if (!Files.exists(written)) {
      return;
    }
    try (DirectoryStream<Path> older =
        Files.newDirectoryStream(archive.getParent(), NAME + "*" + ENDING)) {
      Files.move(written, archive, StandardCopyOption.ATOMIC_MOVE);
      for (Path one : older) {
        if (!one.equals(archive)) {
          Files.deleteIfExists(one);
        }
      }
    } catch (IOException left) {
      throw new Trouble("The classes of the server could not be kept in " + archive, left);
    }
  }
}
