package jp.akashi.deploy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * ClamAV's daemon, which scans evidence files, never as root. With the signatures that freshclam
 * keeps on this machine where there are any; otherwise with one of our own that finds the EICAR
 * test file and nothing else, which every file's status then says.
 */
public final class Scanner {

  /** Not the database's: what takes a scanner over must not reach the records. */
  private static final Unprivileged USER = new Unprivileged("clamav", "daemon");

  private static final Path OFFICIAL = Path.of("/var/lib/clamav");
  private static final String NAME = "clamd";

  /** What helps where there is no scanner. */
  static final String REMEDY =
      "Run apt-get install clamav-daemon as root, or set AKASHI_SCANNER=off to do without, and"
          + " start again.";

  /** What is said of a demo that does without. */
  private static final String DEMO =
      "none on this machine: the demo body does without, and every file says that it was not"
          + " scanned. With clamav-daemon installed, the files handed in after the next start are.";

  /** The EICAR test string, anywhere in a file. */
  private static final String TRIAL =
      "Akashi.Trial.Eicar:0:*:58354f2150254041505b345c505a58353428505e2937434329377d2445494341522d"
          + "5354414e444152442d414e544956495255532d544553542d46494c452124482b482a\n";

  /** Whoever starts Akashi names another scanner by it, or says that there is to be none. */
  static final String VARIABLE = "AKASHI_SCANNER";

  private static final String OFF = "off";

  private final Path data;
  private final Path logs;
  private final int port;
  private final @Nullable ScannerProgram program;
  private final @Nullable String chosen;
  private final boolean isWithoutForDemo;
  private @Nullable Child clamd;

  /**
   * @param said {@code host:port} of another scanner, {@code off} for none; blank or null for ours
   * @param program the daemon of this machine, or null where it has none
   * @throws Trouble if something else was said
   */
  Scanner(Path data, int port, @Nullable String said, @Nullable ScannerProgram program) {
    this.chosen = said == null || said.isBlank() ? null : said;
    if (chosen != null && !chosen.equals(OFF) && !chosen.matches("[^:]+:\\d{1,5}")) {
      throw new Trouble(VARIABLE + " is " + chosen + ": set it to host:port or off, or unset it.");
    }
    this.data = data;
    this.logs = data.resolve("log");
    this.port = port;
    this.program = program;
    this.isWithoutForDemo = false;
  }

  private Scanner(Scanner other) {
    this.chosen = OFF;
    this.data = other.data;
    this.logs = other.logs;
    this.port = other.port;
    this.program = null;
    this.isWithoutForDemo = true;
  }

  /**
   * The scanner of the demo body. Where nobody said anything and the machine has none, that body,
   * whose files are made up, chooses to do without: its cases could not be entered otherwise, for a
   * file in quarantine can be neither looked at nor accepted. A real body must say so itself.
   */
  Scanner ofDemo() {
    return chosen == null && !isInstalled() ? new Scanner(this) : this;
  }

  /** What the server is told of it. */
  String setting() {
    return chosen == null ? "127.0.0.1:" + port : chosen;
  }

  /** Whether files ever leave quarantine. */
  boolean isThere() {
    return chosen != null || isInstalled();
  }

  /** What is said of it to whoever starts Akashi. */
  String inWords() {
    if (isWithoutForDemo) {
      return DEMO;
    }
    if (chosen != null) {
      return chosen.equals(OFF) ? "off: every file says that it was not scanned" : chosen;
    }
    if (!isInstalled()) {
      return "none: every file stays in quarantine. " + REMEDY;
    }
    return isOfficial()
        ? "ClamAV with the official signatures"
        : "ClamAV with a trial signature only; run freshclam as root for the official ones";
  }

  /** Whether the machine has the daemon at all. */
  private boolean isInstalled() {
    return program != null;
  }

  /** Whether the machine has the official signatures. */
  private static boolean isOfficial() {
    try (Stream<Path> files = Files.exists(OFFICIAL) ? Files.list(OFFICIAL) : Stream.empty()) {
      return files.anyMatch(file -> file.getFileName().toString().matches("daily\\.c[vl]d"));
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** Starts the daemon if the machine has it; without it files stay in quarantine. */
  public void start() {
    if (chosen != null || program == null) {
      return;
    }
    List<String> command =
        List.of(program.program().toString(), "-F", "--config-file=" + configured());
    clamd = Child.start(NAME, logs, program.environment(), USER.command(command));
    Waiting.until("ClamAV", Duration.ofMinutes(3), clamd, this::answers);
  }

  private Path configured() {
    Path home = USER.home(data, "scanner");
    try {
      Path signatures = Files.createDirectories(home.resolve("signatures"));
      Path temporary = Files.createDirectories(home.resolve("temporary"));
      Files.writeString(signatures.resolve("trial.ndb"), TRIAL);
      Path configuration = home.resolve("clamd.conf");
      Files.writeString(
          configuration, configuration(isOfficial() ? OFFICIAL : signatures, temporary));
      USER.give(home);
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
        MaxFileSize 2147483647
        MaxScanSize 2147483647
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
