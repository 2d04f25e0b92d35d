package jp.akashi.deploy.pages;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A network link (SOCKS 5) that is slow upwards and can be cut in the middle of everything. */
final class FailingLink implements AutoCloseable {

  private static final int PACKET = 1 << 14;
  private static final byte[] ACCEPTED = {5, 0};
  private static final byte[] CONNECTED = {5, 0, 0, 1, 0, 0, 0, 0, 0, 0};
  private final ServerSocket door;
  private final long nanosAPacket;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final ExecutorService pumps = Executors.newCachedThreadPool();
  private volatile boolean cut;

  /**
   * @param megabytesPerSecond upwards, for each connection
   */
  FailingLink(int megabytesPerSecond) {
    nanosAPacket = TimeUnit.SECONDS.toNanos(1) * PACKET / (megabytesPerSecond * (1L << 20));
    try {
      door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException taken) {
      throw new UncheckedIOException(taken);
    }
    pumps.execute(this::letIn);
  }

  int port() {
    return door.getLocalPort();
  }

  /** Nothing gets through any more, not even what was under way. */
  void cut() {
    cut = true;
    open.forEach(FailingLink::close);
    open.clear();
  }

  void mend() {
    cut = false;
  }

  private void letIn() {
    while (!door.isClosed()) {
      try {
        Socket browser = door.accept();
        pumps.execute(() -> connect(browser));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void connect(Socket browser) {
    open.add(browser);
    if (cut) {
      close(browser);
      return;
    }
    try {
      Socket server = new Socket(InetAddress.getLoopbackAddress(), askedPort(browser));
      open.add(server);
      browser.getOutputStream().write(CONNECTED);
      pumps.execute(() -> pump(browser, server, nanosAPacket));
      pump(server, browser, 0);
    } catch (IOException failed) {
      close(browser);
    }
  }

  /** Greeting and request of SOCKS 5; every address is this machine. */
  private static int askedPort(Socket browser) throws IOException {
    DataInputStream in = new DataInputStream(browser.getInputStream());
    in.readByte();
    in.readNBytes(in.readUnsignedByte());
    browser.getOutputStream().write(ACCEPTED);
    in.readNBytes(3);
    int kind = in.readUnsignedByte();
    in.readNBytes(kind == 1 ? 4 : kind == 4 ? 16 : in.readUnsignedByte());
    return in.readUnsignedShort();
  }

  private void pump(Socket from, Socket to, long pause) {
    byte[] packet = new byte[PACKET];
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int n = in.read(packet); n >= 0; n = in.read(packet)) {
        out.write(packet, 0, n);
        LockSupport.parkNanos(pause);
      }
    } catch (IOException closed) {
      // cut, or one side is done
    } finally {
      open.remove(from);
    }
  }

  private static void close(Closeable socket) {
    try {
      socket.close();
    } catch (IOException gone) {
      // it is closed either way
    }
  }

  @Override
  public void close() {
    cut();
    close(door);
    pumps.shutdownNow();
  }
}
