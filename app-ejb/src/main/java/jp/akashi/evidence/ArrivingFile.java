package jp.akashi.evidence;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Sealed bytes on their way to their place. Nothing is left of what is closed without being kept.
 */
abstract class ArrivingFile extends OutputStream {

  /**
   * Puts what was written in its place. The bytes are on stable storage when this returns; their
   * name is once {@link SealedFiles#settle} returned.
   */
  abstract void keep() throws IOException;

  /** What was written so far may go to stable storage already; there is more to come. */
  void settle() throws IOException {
    // where that happens by itself
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public abstract void write(byte[] bytes, int offset, int length) throws IOException;

  @Override
  public abstract void close() throws IOException;
}
