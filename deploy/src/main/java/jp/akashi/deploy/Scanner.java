package jp.akashi.deploy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * ClamAV's daemon, which scans evidence files, never as root. With the signatures that freshclam
 * keeps on this machine where there are any; otherwise with one of our own that finds the EICAR
 * test file and nothing else, which every file's status then says.
 */
public final class Scanner {

  private static final List<Path> PROGRAMS =
      List.of(Path.of("/usr/sbin/clamd"), Path.of("/usr/local/sbin/clamd"));
  private static final Path OFFICIAL = Path.of("/var/lib/clamav");
  private static final String NAME = "clamd";

  /** The EICAR test string, anywhere in a file. */
  private static final String TRIAL =
      "Akashi.Trial.Eicar:0:*:58354f2150254041505b345c505a58353428505e2937434329377d2445494341522d"
          + "5354414e444152442d414e544956495255532d544553542d46494c452124482b482a\n";

  private final Path home;
  private final Path logs;
  private final int port;
  private @Nullable Child clamd;

  Scanner(Path data, int port) {
    this.home = Unprivileged.home(data, "scanner");
    this.logs = data.resolve("log");
    this.port = port;
  }

  /** Whether the machine has the daemon at all. */
  static boolean isInstalled() {
    return PROGRAMS.stream().anyMatch(Files::isExecutable);
  }

  /** Whether the machine has the official signatures. */
  static boolean isOfficial() {
    try (Stream<Path> files = Files.exists(OFFICIAL) ? Files.list(OFFICIAL) : Stream.empty()) {
      return files.anyMatch(file -> file.getFileName().toString().matches("daily\\.c[vl]d"));
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** Starts the daemon if the machine has it; without it files stay in quarantine. */
  public void start() {
    if (!isInstalled()) {
      return;
    }
    String program = PROGRAMS.stream().filter(Files::isExecutable).findFirst().get().toString();
    clamd =
        Child.start(
            NAME,
            logs,
            Map.of(),
            Unprivileged.command(List.of(program, "-F", "--config-file=" + configured())));
    Waiting.until("ClamAV", Duration.ofMinutes(3), clamd, this::answers);
  }

  private Path configured() {
    try {
      Path signatures = Files.createDirectories(home.resolve("signatures"));
      Path temporary = Files.createDirectories(home.resolve("temporary"));
      Files.writeString(signatures.resolve("trial.ndb"), TRIAL);
      Path configuration = home.resolve("clamd.conf");
      Files.writeString(
          configuration, configuration(isOfficial() ? OFFICIAL : signatures, temporary));
      Unprivileged.give(home);
      return configuration;
    } catch (IOException failed) {
      throw new Trouble("Could not prepare the virus scanner in " + home, failed);
    }
  }

  /** What exceeds a limit is never called clean. */
  private String configuration(Path signatures, Path temporary) {
    return """
        DatabaseDirectory %s
        TemporaryDirectory %s
        TCPSocket %d
        TCPAddr 127.0.0.1
        LogTime yes
        StreamMaxLength 2100M
        MaxFileSize 2000M
        MaxScanSize 2000M
        MaxScanTime 240000
        AlertExceedsMax yes
        """
        .formatted(signatures, temporary, port);
  }

  private boolean answers() {
    try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), port)) {
      socket.getOutputStream().write("zPING\0".getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes()).startsWith("PONG");
    } catch (IOException notYet) {
      return false;
    }
  }

  /** Ends the daemon, whoever started it. */
  public void stop() {
    if (clamd != null) {
      clamd.stop("TERM", Duration.ofSeconds(20));
    } else {
      Pids.running(logs, NAME).ifPresent(Pids::end);
    }
  }
}
