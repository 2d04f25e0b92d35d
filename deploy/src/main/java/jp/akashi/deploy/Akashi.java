package jp.akashi.deploy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One whole Akashi on this machine: database, scanner, identity provider and server over one data
 * directory.
 */
public final class Akashi implements AutoCloseable {

  private final Installation installation;
  private final Path data;
  private final Ports ports;
  private final Secrets secrets;
  private final Database database;
  private final Scanner scanner;
  private final IdentityProvider identity;
  private final ApplicationServer server;
  private final Map<String, String> settings;

  public Akashi(Installation installation, Path data, Ports ports) {
    this(installation, data, ports, Map.of());
  }

  /**
   * @param settings environment variables of the server, beyond those every Akashi has
   */
  public Akashi(Installation installation, Path data, Ports ports, Map<String, String> settings) {
    String said = settings.getOrDefault(Scanner.VARIABLE, System.getenv(Scanner.VARIABLE));
    Path absolute = data.toAbsolutePath().normalize();
    this.installation = installation;
    this.data = absolute;
    this.settings = settings;
    this.ports = ports;
    this.secrets = new Secrets(absolute);
    this.database = new Database(absolute, ports.database(), secrets);
    this.scanner = new Scanner(absolute, ports.scanner(), said);
    this.identity = new IdentityProvider(installation, absolute, ports, secrets);
    this.server = new ApplicationServer(installation, absolute, ports, secrets);
  }

  /** Starts everything and returns when it can be used, saying how far it is. */
  public void start(Progress progress) {
    ports.refuseTaken();
    progress.say("PostgreSQL");
    database.start();
    progress.say("tables");
    prepareTables();
    scanner.start();
    progress.say("Keycloak (identity provider) and WildFly (the application)");
    IdentityProvider.prepare(installation);
    startIdentity();
    startServer();
    identity.awaitReady();
    new RealmAddress(ports, secrets).follow();
    server.awaitReady();
    new DemoPeople(ports, secrets).register(installation.realm());
  }

  /**
   * Gives an Akashi that another process started on this data directory new tables and the EAR as
   * it is built now; returns when it can be used.
   */
  public void redeploy() {
    prepareTables();
    server.redeploy();
    new DemoPeople(ports, secrets).register(installation.realm());
  }

  /** Starts the database alone, with its tables as the server wants them. */
  public void startDatabase() {
    database.start();
    prepareTables();
  }

  private void prepareTables() {
    new Schema(database, secrets).bringUpToDate(installation.migrations());
  }

  /** Starts the identity provider alone, on the running database. */
  public void startIdentity() {
    identity.start(database.url("keycloak"));
  }

  /** Starts the server alone, on the running database. */
  public void startServer() {
    startServer(Map.of());
  }

  /**
   * The same with other settings.
   *
   * @param more environment variables, before those it was made with
   */
  public void startServer(Map<String, String> more) {
    Map<String, String> environment = new HashMap<>(settings);
    environment.put(Scanner.VARIABLE, scanner.setting());
    environment.putAll(more);
    server.start(database.url("akashi"), environment);
  }

  /** Starts the same server without the EAR, on the running database. */
  public void startBareServer() {
    server.startBare(database.url("akashi"));
  }

  /** The data directory. */
  public Path data() {
    return data;
  }

  public Ports ports() {
    return ports;
  }

  public Secrets secrets() {
    return secrets;
  }

  public Database database() {
    return database;
  }

  public Scanner scanner() {
    return scanner;
  }

  public IdentityProvider identity() {
    return identity;
  }

  public ApplicationServer server() {
    return server;
  }

  /** The processes that must live for Akashi to work; without the scanner files wait. */
  public List<Child> processes() {
    return Stream.of(database.process(), identity.process(), server.process())
        .filter(Objects::nonNull)
        .toList();
  }

  /** Stops everything, the server first. */
  @Override
  public void close() {
    server.stop();
    identity.stop();
    scanner.stop();
    database.stop();
  }

  /** Where the start says how far it is. */
  @FunctionalInterface
  public interface Progress {
    void say(String what);
  }
}
