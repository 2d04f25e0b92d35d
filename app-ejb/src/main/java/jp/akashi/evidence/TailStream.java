package jp.akashi.evidence;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Remembers the end of what is read from it. */
final class TailStream extends FilterInputStream {

  private final byte[] ring;
  private long size;

  /**
   * @param length bytes to remember
   */
  TailStream(InputStream content, int length) {
    super(content);
    this.ring = new byte[length];
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int n = in.read(bytes, offset, length);
    if (n > 0) {
      remember(bytes, offset, n);
      size += n;
    }
    return n;
  }

  private void remember(byte[] bytes, int offset, int length) {
    int last = Math.min(length, ring.length);
    int from = offset + length - last;
    int at = (int) ((size + length - last) % ring.length);
    int first = Math.min(last, ring.length - at);
    System.arraycopy(bytes, from, ring, at, first);
    System.arraycopy(bytes, from + first, ring, 0, last - first);
  }

  /** Bytes read so far. */
  long size() {
    return size;
  }

  /** The last of them. */
  byte[] tail() {
    int held = (int) Math.min(size, ring.length);
    byte[] tail = new byte[held];
    int begin = (int) ((size - held) % ring.length);
    int first = Math.min(held, ring.length - begin);
    System.arraycopy(ring, begin, tail, 0, first);
    System.arraycopy(ring, 0, tail, first, held - first);
    return tail;
  }

  @Override
  public long skip(long count) throws IOException {
    return readNBytes((int) Math.min(count, 1 << 16)).length;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
