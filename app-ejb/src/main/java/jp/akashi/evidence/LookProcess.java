package jp.akashi.evidence;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import jp.akashi.scheme.DocumentFormat;

/** The server's side of {@link LookMain}. */
final class LookProcess implements AutoCloseable {

  private final Process process;
  private final DataInputStream in;
  private final DataOutputStream out;

  /** Starts it; it learns nothing of the server's environment. */
  LookProcess(List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
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
    out.writeUTF(format.name());
    out.writeLong(content.size());
    out.flush();
    byte said = in.readByte();
    while (said == LookMain.READ) {
      serve(content, in.readLong(), in.readInt());
      said = in.readByte();
    }
    expect(said == LookMain.DONE);
    Readability readability = Readability.valueOf(in.readUTF());
    int pages = in.readInt();
    return new FileLook(readability, pages < 0 ? null : pages, in.readBoolean());
  }

  private void serve(SeekableByteChannel content, long at, int length) throws IOException {
    expect(at >= 0 && at < content.size() && length > 0 && length <= LookMain.MOST_AT_ONCE);
    ByteBuffer piece = ByteBuffer.allocate(length);
    content.position(at);
    int n = content.read(piece);
    out.writeInt(Math.max(n, 0));
    out.write(piece.array(), 0, Math.max(n, 0));
    out.flush();
  }

  private static void expect(boolean holds) throws IOException {
    if (!holds) {
      throw new IOException("The process that looks into files talks nonsense");
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
