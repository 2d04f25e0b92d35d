package jp.akashi.evidence;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * ClamAV's daemon over its socket (command {@code INSTREAM}). Whatever goes wrong with it leaves
 * the file in quarantine.
 *
 * @param patience how long the daemon may do nothing before it counts as down
 */
record Clamd(String host, int port, Duration patience, Clock clock) implements VirusScanner {

  private static final Logger LOG = LoggerFactory.getLogger(Clamd.class);
  private static final String OK = "stream: OK";
  private static final String BEFORE = "stream: ";
  private static final String FOUND = " FOUND";

  @Override
  public Scanning begin() {
    InStream stream = new InStream();
    stream.attempt(
        () -> {
          stream.connection = new ClamdConnection(address(), patience);
          stream.connection.send(command("INSTREAM"));
        });
    return stream;
  }

  /** Looked up anew each time: the daemon may move. */
  private InetSocketAddress address() throws UnknownHostException {
    InetSocketAddress address = new InetSocketAddress(host, port);
    if (address.isUnresolved()) {
      throw new UnknownHostException(host);
    }
    return address;
  }

  private static ByteBuffer command(String name) {
    return ByteBuffer.wrap(("z" + name + "\0").getBytes(StandardCharsets.US_ASCII));
  }

  private String version() throws IOException {
    try (ClamdConnection connection = new ClamdConnection(address(), patience)) {
      connection.send(command("VERSION"));
      return connection.reply();
    }
  }

  private ScanResult result(String reply) throws IOException {
    String version = version();
    if (reply.equals(OK)) {
      return new ScanResult(ScanOutcome.CLEAN, null, version, clock.instant());
    }
    if (reply.startsWith(BEFORE) && reply.endsWith(FOUND)) {
      String name = reply.substring(BEFORE.length(), reply.length() - FOUND.length());
      return new ScanResult(ScanOutcome.INFECTED, name, version, clock.instant());
    }
    LOG.warn("The virus scanner did not finish: {}", reply);
    return new ScanResult(ScanOutcome.QUARANTINED, null, version, clock.instant());
  }

  private interface Step {
    void go() throws IOException;
  }

  /** One file on its way to the daemon; after a failure nothing more is sent. */
  private final class InStream implements Scanning {

    private @Nullable ClamdConnection connection;
    private boolean failed;

    void attempt(Step step) {
      if (failed) {
        return;
      }
      try {
        step.go();
      } catch (IOException down) {
        failed = true;
        LOG.warn("The virus scanner cannot be asked: {}", down.toString());
        close();
      }
    }

    @Override
    public void take(byte[] bytes, int offset, int length) {
      attempt(
          () -> {
            connection.send(ByteBuffer.allocate(Integer.BYTES).putInt(length).flip());
            connection.send(ByteBuffer.wrap(bytes, offset, length));
          });
    }

    @Override
    public ScanResult end() {
      ScanResult[] result = new ScanResult[1];
      attempt(
          () -> {
            connection.send(ByteBuffer.allocate(Integer.BYTES));
            result[0] = result(connection.reply());
          });
      return result[0] != null
          ? result[0]
          : new ScanResult(ScanOutcome.QUARANTINED, null, null, clock.instant());
    }

    @Override
    public void close() {
      if (connection != null) {
        connection.close();
      }
    }
  }
}
