package jp.akashi.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;

/** The clear text of a partial file, piece by piece. */
final class PartialContent extends InputStream {

  private final FileChannel channel;
  private final PartialFile file;
  private byte[] piece = new byte[0];
  private int next;
  private long at;

  PartialContent(FileChannel channel, PartialFile file) {
    this.channel = channel;
    this.file = file;
  }

  @Override
  public int read() throws IOException {
    return isAtEnd() ? -1 : piece[next++] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int count) throws IOException {
    if (count == 0) {
      return 0;
    }
    if (isAtEnd()) {
      return -1;
    }
    int n = Math.min(count, piece.length - next);
    System.arraycopy(piece, next, target, offset, n);
    next += n;
    return n;
  }

  private boolean isAtEnd() throws IOException {
    if (next == piece.length) {
      at += piece.length;
      piece = file.piece(channel, at);
      next = 0;
    }
    return piece.length == 0;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
