package jp.akashi.evidence;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The key-encryption keys of the evidence store: files {@code evidence-….key} in the keys
 * directory, outside the database, readable by the server's user only. Files in the store have keys
 * of their own, wrapped by the newest of these (AES-256-GCM); a new one is added without touching
 * any file's content, old ones stay for what they wrapped.
 */
final class EvidenceKeys {

  private static final int KEY_BYTES = 32;
  private final TreeMap<String, AesGcmJce> keys = new TreeMap<>();

  private EvidenceKeys() {}

  /** The keys of a directory; the first one is made if there is none. */
  static EvidenceKeys in(Path directory) {
    try {
      Files.createDirectories(directory);
      EvidenceKeys found = new EvidenceKeys();
      found.read(directory);
      if (found.keys.isEmpty()) {
        write(directory.resolve("evidence-0001.key"));
        found.read(directory);
      }
      return found;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void read(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.matches("evidence-[0-9A-Za-z]+\\.key")) {
          keys.put(name.substring(9, name.length() - 4), key(file));
        }
      }
    }
  }

  private static AesGcmJce key(Path file) throws IOException {
    try {
      return new AesGcmJce(HexFormat.of().parseHex(Files.readString(file).strip()));
    } catch (GeneralSecurityException | IllegalArgumentException unusable) {
      throw new IOException("The key file " + file.getFileName() + " is unusable", unusable);
    }
  }

  private static void write(Path file) throws IOException {
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(file, HexFormat.of().formatHex(Random.randBytes(KEY_BYTES)));
  }

  /** Id of the key that wraps new files. */
  String newest() {
    return keys.lastKey();
  }

  /** A fresh key for a file. */
  byte[] fresh() {
    return Random.randBytes(KEY_BYTES);
  }

  /** Wraps a file's key, bound to the file's id, with the newest key. */
  byte[] wrap(byte[] fileKey, String fileId) throws GeneralSecurityException {
    return keys.lastEntry().getValue().encrypt(fileKey, bytes(fileId));
  }

  /**
   * @throws GeneralSecurityException if the key is unknown or the wrapped one belongs to another
   *     file
   */
  byte[] unwrap(StoredFile file) throws GeneralSecurityException {
    return unwrap(file.id(), file.keyId(), file.wrappedKey());
  }

  /** Whether the key that wraps the file's key is here, and is the one. */
  boolean open(StoredFile file) {
    try {
      unwrap(file);
      return true;
    } catch (GeneralSecurityException lost) {
      return false;
    }
  }

  byte[] unwrap(String fileId, String keyId, byte[] wrapped) throws GeneralSecurityException {
    for (Map.Entry<String, AesGcmJce> key : keys.entrySet()) {
      if (key.getKey().equals(keyId)) {
        return key.getValue().decrypt(wrapped, bytes(fileId));
      }
    }
    throw new GeneralSecurityException("No key " + keyId + " in the keys directory");
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
