package jp.akashi.web.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.register.DocumentCheck;

/** Checks a file somebody sends: hashed while it arrives, at most 10 MB, gone afterwards. */
final class Arriving {

  static final long MOST = 10L * 1024 * 1024;

  private Arriving() {}

  /**
   * Takes the file in and has it checked.
   *
   * @throws InvalidInput if it is empty or too large
   */
  static DocumentCheck.Result check(InputStream file, DocumentCheck documents) throws IOException {
    Path kept = Files.createTempFile("document", ".pdf");
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      long length = copy(file, kept, sha256);
      new InvalidInput.Check()
          .that(length > 0, "file", "file.empty")
          .that(length <= MOST, "file", "file.tooLarge", MOST / 1024 / 1024)
          .orRefuse();
      return documents.check(kept, HexFormat.of().formatHex(sha256.digest()));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    } finally {
      Files.delete(kept);
    }
  }

  private static long copy(InputStream file, Path kept, MessageDigest sha256) throws IOException {
    byte[] buffer = new byte[64 * 1024];
    long length = 0;
    try (OutputStream out = new DigestOutputStream(Files.newOutputStream(kept), sha256)) {
      for (int read = file.read(buffer); read >= 0; read = file.read(buffer)) {
        length += read;
        if (length > MOST) {
          return length;
        }
        out.write(buffer, 0, read);
      }
    }
    return length;
  }
}
