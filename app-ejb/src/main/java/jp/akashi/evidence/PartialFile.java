package jp.akashi.evidence;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Set;

/**
 * The beginning of a file. It grows by pieces of at most 256 KB: the length of what follows, then
 * nonce, text and tag of AES-256-GCM, bound to the upload and to the place in the file. A piece
 * that a power cut left unfinished does not count and is overwritten.
 */
final class PartialFile {

  static final int PIECE = 1 << 18;
  private static final int OVERHEAD = 12 + 16;
  private final Path file;
  private final String id;
  private final AesGcmJce cipher;

  PartialFile(Path file, String id, byte[] key) throws GeneralSecurityException {
    this.file = file;
    this.id = id;
    this.cipher = new AesGcmJce(key);
  }

  /** Bytes of clear text that lie on disk. */
  long size() throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return end(channel).clear();
    } catch (NoSuchFileException nothingYet) {
      return 0;
    }
  }

  /** Where the last whole piece ends: in the clear text, and on disk. */
  private record End(long clear, long sealed) {}

  private static End end(FileChannel channel) throws IOException {
    long clear = 0;
    long at = 0;
    ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);
    while (channel.read(length.clear(), at) == Integer.BYTES) {
      int sealed = length.flip().getInt();
      long next = at + Integer.BYTES + sealed;
      if (sealed <= OVERHEAD || sealed > PIECE + OVERHEAD || next > channel.size()) {
        break;
      }
      clear += sealed - OVERHEAD;
      at = next;
    }
    return new End(clear, at);
  }

  /**
   * Adds bytes; when this returns or throws, what arrived is on stable storage.
   *
   * @param most bytes taken; what comes after them is left unread
   * @throws IOException if the content breaks off
   */
  void append(InputStream content, long most) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
            PartialFiles.PRIVATE)) {
      End end = end(channel);
      channel.truncate(end.sealed()).position(end.sealed());
      try {
        append(content, most, end.clear(), channel);
      } finally {
        channel.force(true);
      }
    }
  }

  private void append(InputStream content, long most, long from, FileChannel channel)
      throws IOException {
    Filling piece = new Filling();
    long at = from;
    boolean more = true;
    try {
      while (more && at + piece.length < from + most) {
        more = piece.take(content, from + most - at);
        if (piece.isFull()) {
          at += write(piece, at, channel);
        }
      }
    } finally {
      write(piece, at, channel);
    }
  }

  /** A piece that is being filled. */
  private static final class Filling {

    private final byte[] bytes = new byte[PIECE];
    private int length;

    boolean take(InputStream content, long most) throws IOException {
      int room = (int) Math.min(bytes.length, most) - length;
      int n = content.read(bytes, length, room);
      length += Math.max(n, 0);
      return n >= 0;
    }

    boolean isFull() {
      return length == bytes.length;
    }

    byte[] empty() {
      byte[] filled = Arrays.copyOf(bytes, length);
      length = 0;
      return filled;
    }
  }

  private int write(Filling piece, long at, FileChannel channel) throws IOException {
    byte[] clear = piece.empty();
    if (clear.length == 0) {
      return 0;
    }
    try {
      byte[] sealed = cipher.encrypt(clear, place(at));
      ByteBuffer out = ByteBuffer.allocate(Integer.BYTES + sealed.length);
      out.putInt(sealed.length).put(sealed).flip();
      while (out.hasRemaining()) {
        channel.write(out);
      }
      return clear.length;
    } catch (GeneralSecurityException broken) {
      throw new IOException(broken);
    }
  }

  private byte[] place(long at) {
    return EvidenceKeys.bytes(id + ":" + at);
  }

  /**
   * What arrived, in clear; every piece is checked while it is read ({@link DamagedUpload}). The
   * caller closes it.
   */
  InputStream content() throws IOException {
    return new PartialContent(FileChannel.open(file, StandardOpenOption.READ), this);
  }

  /** The piece at a place of the clear text; none at the end. */
  byte[] piece(FileChannel channel, long at) throws IOException {
    ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);
    if (channel.read(length) < Integer.BYTES) {
      return new byte[0];
    }
    int size = length.flip().getInt();
    if (size <= OVERHEAD || size > PIECE + OVERHEAD) {
      throw new DamagedUpload("Upload " + id + " is damaged at " + at, null);
    }
    ByteBuffer sealed = ByteBuffer.allocate(size);
    while (sealed.hasRemaining() && channel.read(sealed) >= 0) {
      // until the piece is whole
    }
    try {
      return cipher.decrypt(sealed.array(), place(at));
    } catch (GeneralSecurityException changed) {
      throw new DamagedUpload("Upload " + id + " is damaged at " + at, changed);
    }
  }
}
