package jp.akashi.evidence;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.Executor;

/**
 * The SHA-256 of pieces of one length and a shorter last one. Whole pieces are digested beside the
 * caller, who reads the next into another buffer meanwhile.
 */
final class Digesting {

  private final MessageDigest sha256;
  private final Beside beside;
  private byte[] taken = new byte[0];
  private byte[] free = new byte[0];

  Digesting(Executor workers) {
    try {
      this.sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
    this.beside = new Beside(workers);
  }

  /**
   * Takes the next piece.
   *
   * @param piece not to be changed before the next piece was taken
   * @param length all of it but for the last piece
   */
  void take(byte[] piece, int length) throws IOException {
    if (length < piece.length) {
      beside.await();
      sha256.update(piece, 0, length);
    } else {
      beside.next(() -> sha256.update(piece));
    }
    free = taken;
    taken = piece;
  }

  /** A buffer for the next piece, as long as the last one. */
  byte[] other() {
    return free.length == taken.length ? free : new byte[taken.length];
  }

  /** Lower-case hexadecimal, once the last piece was taken. */
  String hex() throws IOException {
    beside.await();
    return HexFormat.of().formatHex(sha256.digest());
  }
}
