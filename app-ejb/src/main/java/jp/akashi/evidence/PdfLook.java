package jp.akashi.evidence;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * Opens a PDF to see whether a reader could: reads through the store's cipher, keeps what it parses
 * in temporary files, never the whole in memory.
 *
 * @param pages null where it does not open
 */
record PdfLook(Readability readability, @Nullable Integer pages) {

  static PdfLook at(SeekableByteChannel content) {
    try (RandomAccessRead read = new ChannelRead(content);
        PDDocument document =
            Loader.loadPDF(read, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
      return document.isEncrypted()
          ? new PdfLook(Readability.ENCRYPTED, document.getNumberOfPages())
          : new PdfLook(Readability.READABLE, document.getNumberOfPages());
    } catch (InvalidPasswordException locked) {
      return new PdfLook(Readability.ENCRYPTED, null);
    } catch (IOException | RuntimeException damaged) {
      // PDFBox meets damaged files with either; both mean that nobody will read this one
      return new PdfLook(Readability.UNREADABLE, null);
    }
  }

  /** PDFBox's view of a channel. */
  private static final class ChannelRead implements RandomAccessRead {

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
}
