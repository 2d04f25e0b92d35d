package jp.akashi.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.NoSuchFileException;

/** An object read here and there, by a request for each piece. */
final class S3Channel implements SeekableByteChannel {

  private static final int MOST = 1 << 20;
  private final S3Bucket bucket;
  private final String object;
  private final long size;
  private long position;
  private boolean closed;

  S3Channel(S3Bucket bucket, String object, long size) {
    this.bucket = bucket;
    this.object = object;
    this.size = size;
  }

  @Override
  public int read(ByteBuffer to) throws IOException {
    if (closed) {
      throw new ClosedChannelException();
    }
    int wanted = (int) Math.min(Math.min(to.remaining(), MOST), size - position);
    if (wanted <= 0) {
      return to.hasRemaining() ? -1 : 0;
    }
    byte[] piece = piece("bytes=" + position + "-" + (position + wanted - 1));
    if (piece.length == 0 || piece.length > wanted) {
      throw new IOException("S3 gave " + piece.length + " bytes of " + object + ", not " + wanted);
    }
    to.put(piece);
    position += piece.length;
    return piece.length;
  }

  /** It was there when it was opened: it is being moved, and whoever asks again will find it. */
  private byte[] piece(String range) {
    try {
      return bucket
          .find(
              object,
              s3 -> s3.getObjectAsBytes(get -> get.bucket(bucket.name()).key(object).range(range)))
          .asByteArrayUnsafe();
    } catch (NoSuchFileException moved) {
      throw new EvidenceStoreDown(moved);
    }
  }

  @Override
  public long position() {
    return position;
  }

  @Override
  public SeekableByteChannel position(long to) {
    position = to;
    return this;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public int write(ByteBuffer from) {
    throw new NonWritableChannelException();
  }

  @Override
  public SeekableByteChannel truncate(long to) {
    throw new NonWritableChannelException();
  }

  @Override
  public boolean isOpen() {
    return !closed;
  }

  @Override
  public void close() {
    closed = true;
  }
}
