package jp.akashi.evidence;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import jp.akashi.scheme.DocumentFormat;

/**
 * The process that opens what strangers sent: it knows no key, no database and no other file, and
 * asks the server for each piece it wants to read.
 */
public final class LookMain {

  static final byte READY = 1;
  static final byte READ = 2;
  static final byte DONE = 3;
  static final byte UNFIT = 4;
  static final byte LOOK = 5;
  static final byte WORDS = 6;
  static final int MOST_AT_ONCE = 1 << 17;

  private LookMain() {}

  /** Looks into one file after another until the server ends it. */
  public static void main(String[] arguments) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out));
    System.setOut(System.err);
    ImageIO.setUseCache(false);
    if (!isFit(out)) {
      return;
    }
    try {
      while (true) {
        byte asked = in.readByte();
        DocumentFormat format = DocumentFormat.valueOf(in.readUTF());
        SeekableByteChannel file = new Asking(in, out, in.readLong());
        if (asked == WORDS) {
          say(TextLook.at(format, file), out);
        } else {
          say(FileLook.at(format, file), out);
        }
        out.flush();
      }
    } catch (EOFException served) {
      // the server needs it no more
    }
  }

  private static void say(FileLook look, DataOutputStream out) throws IOException {
    out.writeByte(DONE);
    out.writeUTF(look.readability().name());
    out.writeInt(look.pages() == null ? -1 : look.pages());
    out.writeBoolean(look.blank());
  }

  private static void say(String words, DataOutputStream out) throws IOException {
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
    out.writeByte(DONE);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /** Tries the parser before the first file: what it lacks is no file's fault. */
  private static boolean isFit(DataOutputStream out) throws IOException {
    try {
      PdfLook.prove();
      out.writeByte(READY);
      return true;
    } catch (IOException | RuntimeException | LinkageError unfit) {
      out.writeByte(UNFIT);
      out.writeUTF(unfit.toString());
      return false;
    } finally {
      out.flush();
    }
  }

  /** A file that lies with the server. */
  private static final class Asking implements SeekableByteChannel {

    private final DataInputStream in;
    private final DataOutputStream out;
    private final long size;
    private long position;

    Asking(DataInputStream in, DataOutputStream out, long size) {
      this.in = in;
      this.out = out;
      this.size = size;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
      if (position >= size) {
        return -1;
      }
      out.writeByte(READ);
      out.writeLong(position);
      out.writeInt(Math.min(target.remaining(), MOST_AT_ONCE));
      out.flush();
      byte[] piece = in.readNBytes(in.readInt());
      target.put(piece);
      position += piece.length;
      return piece.length;
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
    public boolean isOpen() {
      return true;
    }

    @Override
    public void close() {
      // the server closes it
    }

    @Override
    public int write(ByteBuffer source) {
      throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long to) {
      throw new NonWritableChannelException();
    }
  }
}
