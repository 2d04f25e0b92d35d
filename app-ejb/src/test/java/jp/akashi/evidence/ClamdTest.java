package jp.akashi.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Against a ClamAV of its own; a machine without one fails here. */
class ClamdTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneOffset.UTC);
  private static final Duration SHORT = Duration.ofMillis(300);
  private static final byte[] HARMLESS = "%PDF-1.4 harmless".getBytes(StandardCharsets.US_ASCII);
  private static RunningClamd running;

  @BeforeAll
  static void start() throws Exception {
    running = new RunningClamd();
  }

  @AfterAll
  static void stop() throws Exception {
    running.close();
  }

  private static ScanResult scan(int port, byte[] content) throws IOException {
    Clamd clamd = new Clamd("127.0.0.1", port, Duration.ofMinutes(1), CLOCK);
    return scan(clamd, new ByteArrayInputStream(content));
  }

  private static ScanResult scan(VirusScanner scanner, InputStream content) throws IOException {
    try (VirusScanner.Scanning scanning = scanner.begin();
        InputStream scanned = new ScannedStream(content, scanning)) {
      scanned.readAllBytes();
      return scanning.end();
    }
  }

  @Test
  void aHarmlessFileIsCleanAndNamesWhoSaidSo() throws Exception {
    ScanResult result = scan(running.port(), HARMLESS);
    assertThat(result.outcome()).isEqualTo(ScanOutcome.CLEAN);
    assertThat(result.scannedWith()).startsWith("ClamAV ");
    assertThat(result.isTrial()).as("its own signature only").isTrue();
    assertThat(result.isCleared()).isTrue();
  }

  @Test
  void theTestVirusIsFoundAndNamed() throws Exception {
    byte[] deep = new byte[3_000_000];
    byte[] eicar = RunningClamd.EICAR.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(eicar, 0, deep, 2_000_000, eicar.length);
    for (byte[] content : new byte[][] {eicar, deep}) {
      ScanResult result = scan(running.port(), content);
      assertThat(result.outcome()).isEqualTo(ScanOutcome.INFECTED);
      assertThat(result.signature()).startsWith("Test.Eicar");
      assertThat(result.isCleared()).isFalse();
    }
  }

  @Test
  void whatIsTooMuchToScanIsNotClean() throws Exception {
    ScanResult result = scan(running.port(), new byte[RunningClamd.MOST + 1000]);
    assertThat(result.isCleared()).isFalse();
    assertThat(result.isTooMuch()).isTrue();
  }

  @Test
  void withoutADaemonAFileIsInQuarantine() throws Exception {
    int nobody;
    try (ServerSocket free = new ServerSocket(0)) {
      nobody = free.getLocalPort();
    }
    assertQuarantined(scan(nobody, HARMLESS));
    Clamd elsewhere = new Clamd("no-such-host.invalid", 3310, SHORT, CLOCK);
    assertQuarantined(scan(elsewhere, new ByteArrayInputStream(HARMLESS)));
  }

  @Test
  void aDaemonThatHangsBreaksOffOrTalksNonsenseLeavesAFileInQuarantine() throws Exception {
    assertQuarantined(scanAgainst(socket -> socket.getInputStream().transferTo(nowhere())));
    assertQuarantined(scanAgainst(Socket::close));
    assertQuarantined(
        scanAgainst(
            socket -> {
              socket.getOutputStream().write("stream: OKAY\0".getBytes());
              socket.getInputStream().transferTo(nowhere());
            }));
  }

  private static java.io.OutputStream nowhere() {
    return java.io.OutputStream.nullOutputStream();
  }

  private interface Behaviour {
    void with(Socket socket) throws IOException;
  }

  private static ScanResult scanAgainst(Behaviour behaviour) throws Exception {
    try (ServerSocket server = new ServerSocket(0)) {
      Thread daemon =
          new Thread(
              () -> {
                while (!server.isClosed()) {
                  try (Socket socket = server.accept()) {
                    behaviour.with(socket);
                  } catch (IOException ended) {
                    // the next one, or the end
                  }
                }
              });
      daemon.setDaemon(true);
      daemon.start();
      Clamd clamd = new Clamd("127.0.0.1", server.getLocalPort(), SHORT, CLOCK);
      return scan(clamd, new ByteArrayInputStream(new byte[20_000_000]));
    }
  }

  private static void assertQuarantined(ScanResult result) {
    assertThat(result.outcome()).isEqualTo(ScanOutcome.QUARANTINED);
    assertThat(result.isCleared()).isFalse();
  }

  @Test
  void notScanningIsSaidAndNeverAssumed() throws Exception {
    ScanResult off = scan(VirusScannerSetup.of("off", CLOCK), new ByteArrayInputStream(HARMLESS));
    assertThat(off.outcome()).isEqualTo(ScanOutcome.NOT_SCANNED);
    ScanResult unset = scan(VirusScannerSetup.of(null, CLOCK), new ByteArrayInputStream(HARMLESS));
    assertQuarantined(unset);
    assertThatThrownBy(() -> VirusScannerSetup.of("clamav", CLOCK))
        .isInstanceOf(IllegalStateException.class);
  }
}
