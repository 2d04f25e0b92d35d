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

  private static final String NOT_MOVED =
      " The address of this start is not entered at Keycloak: enter it there for akashi-web.";
  private static final String NOT_ENTERED =
      " The people of the demo are not entered once more; who was entered before stays.";

  private final Installation installation;
  private final Path data;
  private final Ports ports;
  private final Secrets secrets;
  private final Database database;
  private final Scanner scanner;
  private final IdentityProvider identity;
  private final ApplicationServer server;
  private final Map<String, String> settings;
  private final Surroundings surroundings;

  /** As a person starts it: what they set in the environment counts. */
  public Akashi(Installation installation, Path data, Ports ports) {
    this(installation, surroundings(data, ports, Settings.ofThisProcess()), Map.of());
  }

  /**
   * To try things on: only the scanner of the environment counts, or files of a person would be
   * touched.
   *
   * @param settings environment variables of the server, beyond those every Akashi has
   */
  public Akashi(Installation installation, Path data, Ports ports, Map<String, String> settings) {
    this(installation, surroundings(data, ports, Settings.none()), settings);
  }

  private Akashi(Installation installation, Surroundings around, Map<String, String> settings) {
    this.installation = installation;
    this.surroundings = around;
    this.data = around.data();
    this.settings = settings;
    this.ports = around.ports();
    this.secrets = around.secrets();
    this.database = new Database(data, ports.database(), secrets);
    this.scanner = chosenScanner();
    this.identity = new IdentityProvider(installation, data, ports, secrets);
    this.server = new ApplicationServer(installation, around);
  }

  private static Surroundings surroundings(Path data, Ports ports, Settings person) {
    Path absolute = data.toAbsolutePath().normalize();
    return new Surroundings(absolute, ports, new Secrets(absolute), person);
  }

  private Scanner chosenScanner() {
    String said = settings.getOrDefault(Scanner.VARIABLE, System.getenv(Scanner.VARIABLE));
    ScannerProgram program = ScannerProgram.among(installation.made()).orElse(null);
    Scanner scanner = new Scanner(data, ports.scanner(), said, program);
    return isDemo() ? scanner.ofDemo() : scanner;
  }

  /** Whether this is the fictional body, with its people and cases. */
  boolean isDemo() {
    String set = settings.get(DemoBody.VARIABLE);
    return set == null ? surroundings.person().isDemo() : "true".equals(set);
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
    IdentityProvider.prepare(installation, data.resolve("log"));
    startIdentity();
    startServer();
    identity.awaitReady();
    unlessRefused(progress, NOT_MOVED, () -> new RealmAddress(surroundings).follow());
    server.awaitReady();
    unlessRefused(progress, NOT_ENTERED, this::registerPeople);
  }

  /** Whoever changed a password does not want Akashi to stay down for it. */
  static void unlessRefused(Progress progress, String without, Runnable act) {
    try {
      act.run();
    } catch (SignInRefused changed) {
      progress.note(changed.getMessage() + without);
    }
  }

  private void registerPeople() {
    if (isDemo()) {
      new DemoPeople(ports, secrets).register(installation.realm());
    }
  }

  /**
   * Gives an Akashi that another process started on this data directory new tables and the EAR as
   * it is built now; returns when it can be used.
   */
  public void redeploy() {
    prepareTables();
    server.redeploy();
    registerPeople();
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

  /** Whether notices go out by e-mail, in words. */
  String mail() {
    return Mail.inWords(surroundings.person());
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
    Processes all = Processes.of(data.resolve("log"));
    all.refuseMore();
    server.stop();
    identity.stop();
    scanner.stop();
    database.stop();
    all.endAll();
  }

  /** Where the start says how far it is. */
  @FunctionalInterface
  public interface Progress {
    void say(String what);

    /** A sentence that is no step of the start. */
    default void note(String sentence) {
      say(sentence);
    }
  }
}
