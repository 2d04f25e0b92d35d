package jp.akashi.evidence;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.akashi.scheme.DocumentFormat;

/** The server's side of {@link LookMain}. */
final class LookProcess implements AutoCloseable {

  /** Bytes of UTF-8 that a character of Java takes at most. */
  private static final int LONGEST_LETTER = 3;

  private final Scratch scratch;
  private final Process process;
  private final DataInputStream in;
  private final DataOutputStream out;

  /**
   * Starts it; it learns nothing of the server's environment, and what its parsers write lies in a
   * directory that goes with it.
   */
  LookProcess(List<String> command) throws IOException {
    scratch = Scratch.open();
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder
        .environment()
        .put("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=\"" + scratch.directory() + "\"");
    try {
      process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    } catch (IOException cannotStart) {
      scratch.close();
      throw cannotStart;
    }
    in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
  }

  /**
   * Waits until it can be asked.
   *
   * @throws IOException saying what it lacks if it cannot look into anything
   */
  LookProcess ready() throws IOException {
    byte said = in.readByte();
    if (said == LookMain.UNFIT) {
      throw new IOException("The process that looks into files lacks " + in.readUTF());
    }
    expect(said == LookMain.READY);
    return this;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /**
   * Has it look into a file, serving what it reads.
   *
   * @throws IOException if it dies or talks nonsense
   */
  FileLook look(DocumentFormat format, SeekableByteChannel content) throws IOException {
    ask(LookMain.LOOK, format, content);
    Readability readability = Readability.valueOf(in.readUTF());
    int pages = in.readInt();
    return new FileLook(readability, pages < 0 ? null : pages, in.readBoolean());
  }

  /**
   * Has it read the words of a file, serving what it reads.
   *
   * @throws IOException if it dies or talks nonsense
   */
  String words(DocumentFormat format, SeekableByteChannel content) throws IOException {
    ask(LookMain.WORDS, format, content);
    int length = in.readInt();
    expect(length >= 0 && length <= TextLook.MOST * LONGEST_LETTER);
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  /** Reads on until it says that it is done; what it found out comes next. */
  private void ask(byte what, DocumentFormat format, SeekableByteChannel content)
      throws IOException {
    out.writeByte(what);
    out.writeUTF(format.name());
    out.writeLong(content.size());
    out.flush();
    byte said = in.readByte();
    while (said == LookMain.READ) {
      serve(content, in.readLong(), in.readInt());
      said = in.readByte();
    }
    expect(said == LookMain.DONE);
  }

  private void serve(SeekableByteChannel content, long at, int length) throws IOException {
    expect(at >= 0 && at < content.size() && length > 0 && length <= LookMain.MOST_AT_ONCE);
    ByteBuffer piece = ByteBuffer.allocate(length);
    int n = read(content, at, piece);
    out.writeInt(Math.max(n, 0));
    out.write(piece.array(), 0, Math.max(n, 0));
    out.flush();
  }

  private static int read(SeekableByteChannel content, long at, ByteBuffer piece)
      throws ContentUnreadable {
    try {
      content.position(at);
      return content.read(piece);
    } catch (IOException lost) {
      throw new ContentUnreadable(lost);
    }
  }

  private static void expect(boolean holds) throws IOException {
    if (!holds) {
      throw new IOException("The process that looks into files talks nonsense");
    }
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().thenRun(scratch::close);
  }
}
