package jp.akashi.evidence;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Evidence on local disk: AES-256-GCM in segments of one megabyte (Tink's streaming construction),
 * one key a file. A file is written under {@code incoming}, forced to disk, and moved to its place
 * in one step.
 */
final class LocalEvidenceStore implements EvidenceStore {

  private static final int SEGMENT = 1 << 20;
  private static final int BUFFER = 1 << 17;
  private final Path incoming;
  private final Path files;
  private final Path orphans;
  private final EvidenceKeys keys;
  private final Clock clock;

  LocalEvidenceStore(Path directory, EvidenceKeys keys, Clock clock) throws IOException {
    this.incoming = Files.createDirectories(directory.resolve("incoming"));
    this.files = Files.createDirectories(directory.resolve("files"));
    this.orphans = Files.createDirectories(directory.resolve("orphans"));
    this.keys = keys;
    this.clock = clock;
  }

  @Override
  public StoredFile put(InputStream content, long largest) throws IOException {
    String id = UUID.randomUUID().toString();
    Path arriving = incoming.resolve(id);
    try {
      byte[] key = keys.fresh();
      StoredFile stored = write(content, largest, arriving, new Sealing(id, key));
      Path place = place(id);
      Files.createDirectories(place.getParent());
      Files.move(arriving, place, StandardCopyOption.ATOMIC_MOVE);
      force(place.getParent());
      return stored;
    } catch (GeneralSecurityException broken) {
      throw new IOException(broken);
    } finally {
      Files.deleteIfExists(arriving);
    }
  }

  private record Sealing(String id, byte[] key) {}

  private StoredFile write(InputStream content, long largest, Path to, Sealing sealing)
      throws IOException, GeneralSecurityException {
    MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
    long size = 0;
    try (FileChannel file =
        FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      try (OutputStream sealed =
          cipher(sealing.key())
              .newEncryptingStream(
                  new Uncloseable(Channels.newOutputStream(file)),
                  EvidenceKeys.bytes(sealing.id()))) {
        byte[] buffer = new byte[BUFFER];
        for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
          size += n;
          if (size > largest) {
            throw new FileTooLarge(largest);
          }
          sha256.update(buffer, 0, n);
          sealed.write(buffer, 0, n);
        }
      }
      file.force(true);
    }
    return new StoredFile(
        sealing.id(),
        size,
        HexFormat.of().formatHex(sha256.digest()),
        keys.wrap(sealing.key(), sealing.id()),
        keys.newest());
  }

  /** The file is forced to disk after the cipher has written its end, so it stays open. */
  private static final class Uncloseable extends java.io.FilterOutputStream {

    Uncloseable(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }

  private static AesGcmHkdfStreaming cipher(byte[] key) throws GeneralSecurityException {
    return new AesGcmHkdfStreaming(key, "HmacSha256", 32, SEGMENT, 0);
  }

  @Override
  public InputStream open(StoredFile file) throws IOException {
    try {
      return cipher(keys.unwrap(file))
          .newDecryptingStream(
              Files.newInputStream(place(file.id())), EvidenceKeys.bytes(file.id()));
    } catch (GeneralSecurityException unreadable) {
      throw new IOException("Evidence " + file.id() + " cannot be decrypted", unreadable);
    }
  }

  @Override
  public SeekableByteChannel openChannel(StoredFile file) throws IOException {
    try {
      return cipher(keys.unwrap(file))
          .newSeekableDecryptingChannel(
              FileChannel.open(place(file.id()), StandardOpenOption.READ),
              EvidenceKeys.bytes(file.id()));
    } catch (GeneralSecurityException unreadable) {
      throw new IOException("Evidence " + file.id() + " cannot be decrypted", unreadable);
    }
  }

  @Override
  public String newestKey() {
    return keys.newest();
  }

  @Override
  public StoredFile rewrap(StoredFile file) throws IOException {
    try {
      byte[] wrapped = keys.wrap(keys.unwrap(file), file.id());
      return new StoredFile(file.id(), file.size(), file.sha256(), wrapped, keys.newest());
    } catch (GeneralSecurityException unreadable) {
      throw new IOException("The key of evidence " + file.id() + " is lost", unreadable);
    }
  }

  @Override
  public void delete(String id) throws IOException {
    Files.deleteIfExists(place(id));
  }

  @Override
  public int sweep(Duration age, Predicate<String> known) throws IOException {
    Instant before = clock.instant().minus(age);
    int removed = 0;
    for (Path directory : new Path[] {incoming, files}) {
      try (Stream<Path> tree = Files.walk(directory)) {
        for (Path file : tree.filter(Files::isRegularFile).toList()) {
          if (isLeftover(file, before, known)) {
            remove(file);
            removed++;
          }
        }
      }
    }
    return removed;
  }

  /** A whole file is set aside, not deleted: an older database may just have been restored. */
  private void remove(Path file) throws IOException {
    if (file.startsWith(incoming)) {
      Files.deleteIfExists(file);
    } else {
      Files.move(file, orphans.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private boolean isLeftover(Path file, Instant before, Predicate<String> known)
      throws IOException {
    try {
      boolean old = Files.getLastModifiedTime(file).toInstant().isBefore(before);
      return old && (file.startsWith(incoming) || !known.test(file.getFileName().toString()));
    } catch (NoSuchFileException gone) {
      return false;
    }
  }

  private Path place(String id) {
    String safe = UUID.fromString(id).toString();
    return files.resolve(safe.substring(0, 2)).resolve(safe);
  }

  /** Makes the new name itself survive a power cut. */
  private static void force(Path directory) throws IOException {
    try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
