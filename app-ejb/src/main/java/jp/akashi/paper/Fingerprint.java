package jp.akashi.paper;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of a file, 64 small hexadecimal digits. */
public final class Fingerprint {

  private Fingerprint() {}

  public static String of(byte[] file) {
    return HexFormat.of().formatHex(sha256().digest(file));
  }

  /** Reads the stream to its end without keeping it. */
  public static String of(InputStream file) throws IOException {
    DigestInputStream digesting = new DigestInputStream(file, sha256());
    digesting.transferTo(java.io.OutputStream.nullOutputStream());
    return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
