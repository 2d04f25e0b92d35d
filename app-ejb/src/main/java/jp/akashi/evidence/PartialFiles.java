package jp.akashi.evidence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Files of which only the beginning has arrived: on local disk, encrypted like evidence, each under
 * a key of its own, readable by the server's user only.
 */
class PartialFiles {

  static final FileAttribute<Set<PosixFilePermission>> PRIVATE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private static final String LOCK = ".lock";
  private final Path directory;
  private final EvidenceKeys keys;

  PartialFiles(Path directory, EvidenceKeys keys) throws IOException {
    this.directory =
        Files.createDirectories(
            directory,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    this.keys = keys;
  }

  /** A key for a new one; nothing lies on disk before its first byte. */
  PartialKey begin() throws IOException {
    try {
      return wrapped(UUID.randomUUID().toString(), keys.fresh());
    } catch (GeneralSecurityException broken) {
      throw new IOException(broken);
    }
  }

  private PartialKey wrapped(String id, byte[] clear) throws GeneralSecurityException {
    return new PartialKey(id, keys.wrap(clear, id), keys.newest());
  }

  /**
   * @throws DamagedUpload if its key is lost
   */
  PartialFile of(PartialKey key) throws DamagedUpload {
    try {
      return new PartialFile(place(key.id()), key.id(), clear(key));
    } catch (GeneralSecurityException lost) {
      throw lost(key, lost);
    }
  }

  /**
   * The same key under the newest key-encryption key.
   *
   * @throws DamagedUpload if it is lost
   */
  PartialKey rewrap(PartialKey key) throws DamagedUpload {
    try {
      return wrapped(key.id(), clear(key));
    } catch (GeneralSecurityException lost) {
      throw lost(key, lost);
    }
  }

  private byte[] clear(PartialKey key) throws GeneralSecurityException {
    return keys.unwrap(key.id(), key.keyId(), key.wrapped());
  }

  private static DamagedUpload lost(PartialKey key, GeneralSecurityException why) {
    return new DamagedUpload("The key of upload " + key.id() + " is lost", why);
  }

  /** Held while one request writes; the operating system lets go if the server dies. */
  interface Hold extends AutoCloseable {
    @Override
    void close() throws IOException;
  }

  /**
   * Keeps every other request away from a file, in whatever server.
   *
   * @throws UploadBusy if another one holds it
   */
  Hold hold(String id) throws IOException {
    FileChannel channel =
        FileChannel.open(
            directory.resolve(safe(id) + LOCK),
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
            PRIVATE);
    try {
      if (channel.tryLock() != null) {
        return channel::close;
      }
    } catch (OverlappingFileLockException ours) {
      // another request of this server
    }
    channel.close();
    throw new UploadBusy();
  }

  void delete(String id) throws IOException {
    Files.deleteIfExists(place(id));
    Files.deleteIfExists(directory.resolve(safe(id) + LOCK));
  }

  /**
   * Removes what nobody continues.
   *
   * @param open whether the upload with that id goes on
   * @return how many files were removed
   */
  int sweep(Predicate<String> open) throws IOException {
    int removed = 0;
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.toList()) {
        String id = file.getFileName().toString().replace(LOCK, "");
        if (!open.test(id) && Files.deleteIfExists(file)) {
          removed++;
        }
      }
    }
    return removed;
  }

  private Path place(String id) {
    return directory.resolve(safe(id));
  }

  private static String safe(String id) {
    return UUID.fromString(id).toString();
  }
}
