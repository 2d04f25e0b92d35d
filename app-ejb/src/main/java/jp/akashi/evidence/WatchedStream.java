package jp.akashi.evidence;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Sees every byte that is read, or skipped, exactly once. */
abstract class WatchedStream extends FilterInputStream {

  WatchedStream(InputStream content) {
    super(content);
  }

  /** Some more bytes went by. */
  abstract void seen(byte[] bytes, int offset, int length) throws IOException;

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int n = in.read(bytes, offset, length);
    if (n > 0) {
      seen(bytes, offset, n);
    }
    return n;
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
