package jp.akashi.evidence;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import jp.akashi.RunningProgram;

/** A ClamAV daemon for a test, with one signature; as root it turns itself into nobody. */
final class RunningClamd implements AutoCloseable {

  /** The EICAR test file, in pieces so that no scanner minds this one. */
  static final String EICAR =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

  /** Files over so many bytes are not scanned to their end. */
  static final int MOST = 5_000_000;

  private static final Path PROGRAM = Path.of("/usr/sbin/clamd");
  private final RunningProgram program = new RunningProgram("clamd");
  private final int port = RunningProgram.freePort();

  RunningClamd() throws IOException, InterruptedException {
    if (!Files.isExecutable(PROGRAM)) {
      throw new IllegalStateException("ClamAV is missing: apt-get install clamav-daemon");
    }
    Path home = program.home();
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxrwxrwx"));
    Files.writeString(
        home.resolve("trial.ndb"),
        "Test.Eicar:0:*:" + java.util.HexFormat.of().formatHex(EICAR.getBytes()) + "\n");
    Files.writeString(home.resolve("clamd.conf"), configuration());
    program.start(
        this::answers,
        List.of(PROGRAM.toString(), "-F", "--config-file=" + home.resolve("clamd.conf")));
  }

  private String configuration() {
    String user = "root".equals(System.getProperty("user.name")) ? "User nobody\n" : "";
    return user
        + """
        DatabaseDirectory %s
        TemporaryDirectory %s
        TCPSocket %d
        TCPAddr 127.0.0.1
        MaxFileSize %d
        MaxScanSize %d
        AlertExceedsMax yes
        """
            .formatted(program.home(), program.home(), port, MOST, MOST);
  }

  private boolean answers() throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      return socket.isConnected();
    }
  }

  int port() {
    return port;
  }

  @Override
  public void close() throws IOException, InterruptedException {
    program.close();
  }
}
