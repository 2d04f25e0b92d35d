package jp.akashi.deploy.faults;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way. When the byte at the point is asked for, the sender breaks off or something is
 * killed meanwhile.
 */
final class Cut extends InputStream {

  /** The sender is what dies. */
  static final Runnable SENDER = () -> {};

  private final byte[] content;
  private final int point;
  private final Runnable cut;
  private @Nullable CompletableFuture<Void> killing;
  private int at;

  /**
   * @param point from 0 to the length of the content: after its last byte
   */
  Cut(byte[] content, int point, Runnable cut) {
    this.content = content;
    this.point = point;
    this.cut = cut;
  }

  int point() {
    return point;
  }

  int length() {
    return content.length;
  }

  /** The rest without a fault. */
  BodyPublisher from(long offset) {
    return BodyPublishers.ofByteArray(content, (int) offset, (int) (content.length - offset));
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int count) throws IOException {
    if (at == point) {
      fault();
    }
    if (at == content.length) {
      return -1;
    }
    int end = at < point ? point : content.length;
    int n = Math.min(count, end - at);
    System.arraycopy(content, at, target, offset, n);
    at += n;
    return n;
  }

  private synchronized void fault() throws IOException {
    if (cut == SENDER) {
      throw new IOException("the sender was cut off");
    }
    if (killing == null) {
      killing = CompletableFuture.runAsync(cut);
    }
  }

  /** Waits until what was to be killed is dead; it is killed now if it was not its turn yet. */
  void over() {
    CompletableFuture<Void> last;
    synchronized (this) {
      if (killing == null) {
        killing = CompletableFuture.runAsync(cut);
      }
      last = killing;
    }
    last.join();
  }
}
