package jp.akashi.evidence;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/** PDFBox's view of a channel. */
final class ChannelRead implements RandomAccessRead {

  private static final int BUFFER = 1 << 16;
  private final SeekableByteChannel channel;
  private final long length;
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).limit(0);
  private long position;
  private boolean closed;

  ChannelRead(SeekableByteChannel channel) throws IOException {
    this.channel = channel;
    this.length = channel.size();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int count) throws IOException {
    if (position >= length) {
      return -1;
    }
    if (!buffer.hasRemaining()) {
      fill();
    }
    int n = Math.min(count, buffer.remaining());
    buffer.get(target, offset, n);
    position += n;
    return n;
  }

  private void fill() throws IOException {
    channel.position(position);
    buffer.clear();
    if (channel.read(buffer) < 0) {
      throw new EOFException();
    }
    buffer.flip();
  }

  @Override
  public long getPosition() {
    return position;
  }

  @Override
  public void seek(long to) {
    long distance = to - position;
    long within = buffer.position() + distance;
    if (within >= 0 && within <= buffer.limit()) {
      buffer.position((int) within);
    } else {
      buffer.limit(0);
    }
    position = Math.min(to, length);
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  @Override
  public boolean isEOF() {
    return position >= length;
  }

  @Override
  public RandomAccessReadView createView(long start, long viewLength) {
    return new RandomAccessReadView(this, start, viewLength);
  }

  @Override
  public void close() throws IOException {
    closed = true;
    channel.close();
  }
}
