package jp.akashi.evidence;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Seals files and opens them: AES-256-GCM in segments of one megabyte (Tink's streaming
 * construction), one key a file, the same wherever the sealed bytes lie.
 */
final class Seal {

  private static final int SEGMENT = 1 << 20;
  private static final int BUFFER = 1 << 17;
  private final EvidenceKeys keys;

  Seal(EvidenceKeys keys) {
    this.keys = keys;
  }

  /**
   * Seals a file under a key of its own.
   *
   * @param content read to its end
   * @param largest greatest size in bytes
   * @param into where it lies when this returns; nothing of it does when this throws
   * @throws FileTooLarge if there is more
   */
  StoredFile put(InputStream content, long largest, SealedFiles into) throws IOException {
    Sealing sealing = new Sealing(UUID.randomUUID().toString(), keys.fresh(), into.place());
    try (ArrivingFile arriving = into.begin(sealing.id())) {
      StoredFile stored = write(content, largest, arriving, sealing);
      arriving.keep();
      return stored;
    } catch (GeneralSecurityException broken) {
      throw new IOException(broken);
    }
  }

  private record Sealing(String id, byte[] key, EvidencePlace place) {}

  private StoredFile write(InputStream content, long largest, OutputStream to, Sealing sealing)
      throws IOException, GeneralSecurityException {
    MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
    long size = 0;
    try (OutputStream sealed =
        cipher(sealing.key())
            .newEncryptingStream(new Uncloseable(to), EvidenceKeys.bytes(sealing.id()))) {
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
    return new StoredFile(
        sealing.id(),
        size,
        HexFormat.of().formatHex(sha256.digest()),
        keys.wrap(sealing.key(), sealing.id()),
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

  private static AesGcmHkdfStreaming cipher(byte[] key) throws GeneralSecurityException {
    return new AesGcmHkdfStreaming(key, "HmacSha256", 32, SEGMENT, 0);
  }

  /**
   * The clear text of sealed bytes; its integrity is checked while it is read.
   *
   * @throws IOException if the file's key is lost or belongs to another file
   */
  InputStream open(InputStream sealed, StoredFile file) throws IOException {
    try {
      return cipher(keys.unwrap(file)).newDecryptingStream(sealed, EvidenceKeys.bytes(file.id()));
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
      return cipher(keys.unwrap(file))
          .newSeekableDecryptingChannel(sealed, EvidenceKeys.bytes(file.id()));
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
