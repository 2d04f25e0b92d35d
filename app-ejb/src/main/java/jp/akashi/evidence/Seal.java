package jp.akashi.evidence;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.security.GeneralSecurityException;
import java.util.UUID;
import java.util.concurrent.Executor;

/**
 * Seals files and opens them: AES-256-GCM in segments (Tink's streaming construction), one key a
 * file, the same wherever the sealed bytes lie.
 */
final class Seal {

  /** Bytes that are sealed at once. */
  static final int PIECE = 1 << 18;

  private static final long SETTLE = 16L << 20;
  private final EvidenceKeys keys;
  private final Executor workers;

  /**
   * @param workers may do what they are given at once in the caller's thread
   */
  Seal(EvidenceKeys keys, Executor workers) {
    this.keys = keys;
    this.workers = workers;
  }

  /** Those who work beside the thread that seals. */
  Executor workers() {
    return workers;
  }

  /**
   * A file sealed.
   *
   * @param file open; to be kept and closed by the caller
   */
  record Sealed(StoredFile stored, ArrivingFile file) {}

  /**
   * Seals a file under a key of its own.
   *
   * @param content read to its end
   * @param largest greatest size in bytes
   * @param into where it is to lie; nothing of it does when this throws
   * @param first of {@link #PIECE} bytes to work in, free again when this returns: a new one for
   *     each of many small files is more than they hold
   * @throws FileTooLarge if there is more
   */
  Sealed put(InputStream content, long largest, SealedFiles into, byte[] first) throws IOException {
    Sealing sealing =
        new Sealing(UUID.randomUUID().toString(), FileKey.of(keys.fresh()), into.place());
    ArrivingFile file = into.begin(sealing.id());
    boolean sealed = false;
    try {
      StoredFile stored = write(content, largest, file, sealing, first);
      sealed = true;
      return new Sealed(stored, file);
    } catch (GeneralSecurityException broken) {
      throw new IOException(broken);
    } finally {
      if (!sealed) {
        file.close();
      }
    }
  }

  private record Sealing(String id, FileKey key, EvidencePlace place) {}

  /** Of a large file neither the digest nor the disk waits for the cipher. */
  private StoredFile write(
      InputStream content, long largest, ArrivingFile to, Sealing sealing, byte[] first)
      throws IOException, GeneralSecurityException {
    Digesting digest = new Digesting(workers);
    Beside disk = new Beside(workers);
    long size = 0;
    try (OutputStream sealed =
        sealing
            .key()
            .cipher()
            .newEncryptingStream(new Uncloseable(to), EvidenceKeys.bytes(sealing.id()))) {
      byte[] piece = first;
      for (int n = PIECE; n == PIECE; ) {
        piece = size == 0 ? piece : digest.other();
        n = content.readNBytes(piece, 0, PIECE);
        size += n;
        if (size > largest) {
          throw new FileTooLarge(largest);
        }
        digest.take(piece, n);
        sealed.write(piece, 0, n);
        if (size % SETTLE == 0) {
          disk.nextIfFree(to::settle);
        }
      }
    } finally {
      disk.await();
    }
    return new StoredFile(
        sealing.id(),
        size,
        digest.hex(),
        keys.wrap(sealing.key().clear(), sealing.id()),
        keys.newest(),
        sealing.place());
  }

  /** The file is kept after the cipher has written its end, so it stays open. */
  private static final class Uncloseable extends FilterOutputStream {

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

  private AesGcmHkdfStreaming cipher(StoredFile file) throws GeneralSecurityException {
    return FileKey.unwrapped(keys.unwrap(file)).cipher();
  }

  /**
   * The clear text of sealed bytes; its integrity is checked while it is read.
   *
   * @throws IOException if the file's key is lost or belongs to another file
   */
  InputStream open(InputStream sealed, StoredFile file) throws IOException {
    try {
      return cipher(file).newDecryptingStream(sealed, EvidenceKeys.bytes(file.id()));
    } catch (GeneralSecurityException unreadable) {
      sealed.close();
      throw new IOException("Evidence " + file.id() + " cannot be decrypted", unreadable);
    }
  }

  /**
   * The same for reading here and there.
   *
   * @throws IOException if the file's key is lost or belongs to another file, or the file is cut
   */
  SeekableByteChannel openChannel(SeekableByteChannel sealed, StoredFile file) throws IOException {
    try {
      return cipher(file).newSeekableDecryptingChannel(sealed, EvidenceKeys.bytes(file.id()));
    } catch (GeneralSecurityException | IOException unreadable) {
      sealed.close();
      throw new IOException("Evidence " + file.id() + " cannot be decrypted", unreadable);
    }
  }

  /** Id of the key-encryption key that wraps the keys of new files. */
  String newestKey() {
    return keys.newest();
  }

  /**
   * Wraps the file's key with the newest key-encryption key; the content is not touched.
   *
   * @throws IOException if the key that wraps it now is missing
   */
  StoredFile rewrap(StoredFile file) throws IOException {
    try {
      byte[] wrapped = keys.wrap(keys.unwrap(file), file.id());
      return new StoredFile(
          file.id(), file.size(), file.sha256(), wrapped, keys.newest(), file.place());
    } catch (GeneralSecurityException unreadable) {
      throw new IOException("The key of evidence " + file.id() + " is lost", unreadable);
    }
  }
}
