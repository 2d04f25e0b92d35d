package jp.akashi.deploy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL from the binaries of the embedded distribution, configured for real: fsync and
 * synchronous commit stay on, every connection needs a password, nothing but 127.0.0.1 is listened
 * on.
 */
public final class Database {

  private static final String BINARIES = "/postgres-linux-x86_64.txz";
  private static final FileAttribute<?> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
  private final Path home;
  private final Path logs;
  private final int port;
  private final Secrets secrets;
  private Child postgres;

  public Database(Path data, int port, Secrets secrets) {
    this.home = Unprivileged.home(data, "database");
    this.logs = data.resolve("log");
    this.port = port;
    this.secrets = secrets;
  }

  /** JDBC address of one of our databases. */
  public String url(String database) {
    String schemas = database.equals("akashi") ? "?currentSchema=akashi,engine" : "";
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + schemas;
  }

  /** Starts PostgreSQL and waits until it answers. */
  public void start() {
    unpack();
    if (!Files.exists(cluster().resolve("PG_VERSION"))) {
      initialise();
    }
    Predecessor killed = new Predecessor(cluster());
    Waiting.until(
        "The end of the PostgreSQL that ran here before",
        Duration.ofMinutes(1),
        null,
        killed::isGone);
    postgres =
        Child.start(
            "postgres",
            logs,
            Map.of("LC_ALL", "C.UTF-8"),
            Unprivileged.command(
                List.of(
                    binary("postgres"),
                    "-D",
                    cluster().toString(),
                    "-p",
                    Integer.toString(port),
                    "-c",
                    "listen_addresses=127.0.0.1",
                    "-c",
                    "unix_socket_directories=",
                    "-c",
                    "max_connections=120",
                    "-c",
                    "timezone=UTC")));
    Waiting.until("PostgreSQL", Duration.ofMinutes(2), postgres, this::answers);
  }

  /** Whether a PostgreSQL with our passwords answers on our port, whoever started it. */
  public boolean answers() {
    try (Connection connection = connect("postgres", "postgres")) {
      return connection.isValid(2);
    } catch (SQLException notYet) {
      return false;
    }
  }

  /** A connection as one of our users. */
  public Connection connect(String database, String user) throws SQLException {
    return DriverManager.getConnection(url(database), user, secrets.of("database." + user));
  }

  /** A start that was killed here leaves no cluster that looks whole. */
  private void initialise() {
    Path password = home.resolve("initial-password");
    Path unfinished = home.resolve("cluster.new");
    try {
      Unprivileged.run(List.of("rm", "-rf", unfinished.toString(), password.toString()));
      try {
        Files.createFile(password, OWNER_ONLY);
        Files.writeString(password, secrets.of("database.postgres"));
        Unprivileged.give(home);
        initialise(unfinished, password);
      } finally {
        Files.deleteIfExists(password);
      }
      Files.move(unfinished, cluster(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      throw new Trouble("Could not prepare the database directory " + home, failed);
    }
  }

  private void initialise(Path directory, Path password) {
    Unprivileged.run(
        Unprivileged.command(
            List.of(
                binary("initdb"),
                "-D",
                directory.toString(),
                "-U",
                "postgres",
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C.UTF-8")));
  }

  private void unpack() {
    Path done = home.resolve("pgsql/.unpacked");
    if (Files.exists(done)) {
      return;
    }
    try (InputStream archive =
            Objects.requireNonNull(Database.class.getResourceAsStream(BINARIES));
        InputStream tar = new XZInputStream(archive)) {
      Path target = Files.createDirectories(home.resolve("pgsql"));
      List<String> command = new ArrayList<>(List.of("tar", "-x", "-C", target.toString()));
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      try (OutputStream in = process.getOutputStream()) {
        tar.transferTo(in);
      }
      if (process.waitFor() != 0) {
        throw new Trouble("Could not unpack PostgreSQL: is the disk full?");
      }
      Files.createFile(done);
      Unprivileged.give(home);
    } catch (IOException | InterruptedException failed) {
      throw new Trouble("Could not unpack PostgreSQL: " + failed.getMessage(), failed);
    }
  }

  private String binary(String name) {
    return home.resolve("pgsql/bin/" + name).toString();
  }

  private Path cluster() {
    return home.resolve("cluster");
  }

  /** The running PostgreSQL. */
  public Child process() {
    return postgres;
  }

  /** Ends PostgreSQL cleanly. */
  public void stop() {
    if (postgres != null) {
      postgres.stop("INT", Duration.ofSeconds(30));
    }
  }
}
