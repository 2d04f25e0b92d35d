package jp.akashi.evidence;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/**
 * The key of one file, and with it how its content is cut into segments. What is wrapped are 32
 * bytes of key and one that says the size of a segment as a power of two; without that byte, as in
 * files sealed before there was one, segments are of one megabyte.
 *
 * <p>Small segments because a segment is what is decrypted to read one byte, what a file of one
 * byte costs in memory, and what the virtual machine counts before it makes the cipher fast.
 */
final class FileKey {

  private static final int KEY_BYTES = 32;
  private static final int BEFORE = 20;
  private static final int NOW = 16;
  private static final int MOST = 24;
  private final byte[] key;
  private final int exponent;

  private FileKey(byte[] key, int exponent) {
    this.key = key;
    this.exponent = exponent;
  }

  /** For a new file. */
  static FileKey of(byte[] fresh) {
    return new FileKey(fresh, NOW);
  }

  /**
   * As it was wrapped.
   *
   * @throws GeneralSecurityException if it is none
   */
  static FileKey unwrapped(byte[] clear) throws GeneralSecurityException {
    boolean sized = clear.length == KEY_BYTES + 1;
    int exponent = sized ? clear[KEY_BYTES] : BEFORE;
    if (!sized && clear.length != KEY_BYTES || exponent < 1 || exponent > MOST) {
      throw new GeneralSecurityException("What was wrapped is no key of a file");
    }
    return new FileKey(Arrays.copyOf(clear, KEY_BYTES), exponent);
  }

  /** To be wrapped. */
  byte[] clear() {
    byte[] clear = Arrays.copyOf(key, KEY_BYTES + 1);
    clear[KEY_BYTES] = (byte) exponent;
    return clear;
  }

  AesGcmHkdfStreaming cipher() throws GeneralSecurityException {
    return new AesGcmHkdfStreaming(key, "HmacSha256", KEY_BYTES, 1 << exponent, 0);
  }
}
