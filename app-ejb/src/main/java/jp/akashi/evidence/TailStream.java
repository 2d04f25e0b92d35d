package jp.akashi.evidence;

import java.io.InputStream;
import java.util.Arrays;

/** Remembers the end of what is read from it, in no more memory than that takes. */
final class TailStream extends WatchedStream {

  private static final int FIRST = 4096;
  private final int most;
  private byte[] ring;
  private long size;

  /**
   * @param length bytes to remember
   */
  TailStream(InputStream content, int length) {
    super(content);
    this.most = length;
    this.ring = new byte[Math.min(FIRST, length)];
  }

  @Override
  void seen(byte[] bytes, int offset, int length) {
    if (ring.length < most && size + length > ring.length) {
      ring = Arrays.copyOf(ring, (int) Math.min(most, Math.max(size + length, 2L * ring.length)));
    }
    int last = Math.min(length, ring.length);
    int from = offset + length - last;
    int at = (int) ((size + length - last) % ring.length);
    int first = Math.min(last, ring.length - at);
    System.arraycopy(bytes, from, ring, at, first);
    System.arraycopy(bytes, from + first, ring, 0, last - first);
    size += length;
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
}
