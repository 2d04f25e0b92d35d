package jp.akashi.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A connection to ClamAV's daemon that waits only so long, for sending as for an answer. */
final class ClamdConnection implements AutoCloseable {

  private static final int LONGEST_REPLY = 4096;
  private final SocketChannel channel;
  private final Selector selector;
  private final Duration patience;

  ClamdConnection(InetSocketAddress address, Duration patience) throws IOException {
    this.patience = patience;
    this.selector = Selector.open();
    this.channel = SocketChannel.open();
    try {
      channel.configureBlocking(false);
      SelectionKey key = channel.register(selector, SelectionKey.OP_CONNECT);
      channel.connect(address);
      while (!channel.finishConnect()) {
        await(key, SelectionKey.OP_CONNECT);
      }
    } catch (IOException | RuntimeException failed) {
      close();
      throw failed;
    }
  }

  void send(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      if (channel.write(bytes) == 0) {
        await(channel.keyFor(selector), SelectionKey.OP_WRITE);
      }
    }
  }

  /** What the daemon answers, without the zero byte that ends it. */
  String reply() throws IOException {
    ByteArrayOutputStream reply = new ByteArrayOutputStream();
    ByteBuffer buffer = ByteBuffer.allocate(LONGEST_REPLY);
    while (reply.size() < LONGEST_REPLY) {
      int n = channel.read(buffer.clear());
      if (n == 0) {
        await(channel.keyFor(selector), SelectionKey.OP_READ);
      }
      if (n < 0) {
        break;
      }
      reply.write(buffer.array(), 0, n);
    }
    return reply.toString(StandardCharsets.UTF_8).split("\0", 2)[0].strip();
  }

  private void await(SelectionKey key, int operation) throws IOException {
    key.interestOps(operation);
    if (selector.select(patience.toMillis()) == 0) {
      throw new SocketTimeoutException("no answer within " + patience);
    }
    selector.selectedKeys().clear();
  }

  @Override
  public void close() {
    try (selector;
        channel) {
      // both are closed, whatever happens to one
    } catch (IOException gone) {
      // nothing of it is needed any more
    }
  }
}
