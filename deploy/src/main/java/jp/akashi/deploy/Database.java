package jp.akashi.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * PostgreSQL from the binaries of the embedded distribution, configured for real: fsync and
 * synchronous commit stay on, every connection needs a password, nothing but 127.0.0.1 is listened
 * on.
 */
public final class Database {

  /** Name of the process that makes a cluster. */
  static final String INITIALISING = "initdb";

  private static final Unprivileged USER = new Unprivileged("postgres", "nobody");
  private static final FileAttribute<?> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
  private final Path home;
  private final Binaries binaries;
  private final Path logs;
  private final int port;
  private final Secrets secrets;
  private Child postgres;

  public Database(Path data, int port, Secrets secrets) {
    this.home = DatabasePlace.of(data, USER);
    this.binaries = new Binaries(home);
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
    killed.forgetIfAnother(binaries.of("postgres"));
    postgres =
        Child.start(
            "postgres",
            logs,
            Map.of("LC_ALL", "C.UTF-8"),
            USER.command(
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
                    // what a failed statement held is nobody's business who reads a log
                    "-c",
                    "log_min_error_statement=panic",
                    "-c",
                    "log_error_verbosity=terse",
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
        USER.give(home);
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
    Child.run(
        INITIALISING,
        logs,
        Map.of(),
        USER.command(
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

  /** Programs and cluster fit each other; a newer distribution takes the place of an older. */
  private void unpack() {
    if (!binaries.areCurrent()) {
      binaries.refuseForeign(cluster());
      binaries.unpack();
      USER.give(home);
    }
  }

  private String binary(String name) {
    return binaries.of(name).toString();
  }

  /** Where it lies: its programs and its cluster. */
  public Path home() {
    return home;
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
