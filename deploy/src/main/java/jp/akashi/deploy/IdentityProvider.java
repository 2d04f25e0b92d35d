package jp.akashi.deploy;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keycloak on our PostgreSQL, with the realm imported at the first start. Its Java is started
 * without {@code kc.sh}, which would stand between: killed, it would leave Keycloak running.
 */
public final class IdentityProvider {

  private static final List<String> JAVA =
      List.of(
          "-Xms64m",
          "-Xmx384m",
          "-XX:MetaspaceSize=96M",
          "-XX:MaxMetaspaceSize=256m",
          "-XX:+ExitOnOutOfMemoryError",
          "-XX:+UseG1GC",
          "-Dfile.encoding=UTF-8",
          "-Duser.language=en",
          "-Duser.country=US",
          "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
          "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
              + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
          "-Dpicocli.disable.closures=true",
          "-Dquarkus-log-max-startup-records=10000",
          "--add-opens=java.base/java.util=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
          "--add-opens=java.base/java.security=ALL-UNNAMED",
          "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "--enable-native-access=ALL-UNNAMED");

  /** Name of the process that {@link #prepare} runs. */
  static final String BUILDING = "keycloak-build";

  private final Installation installation;
  private final Path data;
  private final Ports ports;
  private final Secrets secrets;
  private Child keycloak;

  public IdentityProvider(Installation installation, Path data, Ports ports, Secrets secrets) {
    this.installation = installation;
    this.data = data;
    this.ports = ports;
    this.secrets = secrets;
  }

  /**
   * Fixes the options Keycloak wants to know at build time; done once per installation, and again
   * where another Keycloak was unpacked over it or the options changed. Of several that start
   * together one builds, the others wait for it.
   *
   * @param logs where the process that does it has its log and its pid
   */
  public static void prepare(Installation installation, Path logs) {
    Path home = installation.keycloak();
    try (FileChannel turn = FileChannel.open(home.resolve(".akashi-turn"), CREATE, WRITE);
        FileLock held = turn.lock()) {
      Files.createDirectories(home.resolve("data/import"));
      Files.copy(
          installation.realm(),
          home.resolve("data/import/akashi-realm.json"),
          StandardCopyOption.REPLACE_EXISTING);
      KeycloakBuild build = new KeycloakBuild(home);
      if (!build.isCurrent()) {
        build.begin();
        Child.run(BUILDING, logs, Map.of(), command(home, KeycloakBuild.OPTIONS));
        build.end();
      }
    } catch (IOException failed) {
      throw new Trouble("Could not prepare Keycloak in " + home, failed);
    }
  }

  /** Starts Keycloak; {@link #awaitReady()} waits for it. */
  public void start(String jdbcUrl) {
    Map<String, String> environment = new HashMap<>();
    environment.put("KC_DB_URL", jdbcUrl);
    environment.put("KC_DB_USERNAME", "keycloak");
    environment.put("KC_DB_PASSWORD", secrets.of("database.keycloak"));
    environment.put("KC_DB_POOL_MAX_SIZE", "20");
    environment.put("KC_HTTP_ENABLED", "true");
    environment.put("KC_HTTP_HOST", "127.0.0.1");
    environment.put("KC_HTTP_PORT", Integer.toString(ports.identity()));
    environment.put("KC_HTTP_MANAGEMENT_PORT", Integer.toString(ports.identityManagement()));
    environment.put("KC_HOSTNAME", "http://127.0.0.1:" + ports.identity());
    environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "root");
    environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.of("keycloak.root"));
    environment.put("KC_LOG_LEVEL", "warn");
    // else it would look for others of its kind on the network, and listen to whoever says to be
    // one
    environment.put("KC_CACHE", "local");
    environment.put("AKASHI_OIDC_SECRET", secrets.of("oidc.client"));
    environment.put("AKASHI_DEMO_PASSWORD", secrets.of("demo.password"));
    environment.put("AKASHI_PUBLIC_URL", ports.webUrl());
    keycloak = Child.start("keycloak", data.resolve("log"), environment, command());
  }

  private List<String> command() {
    return command(installation.keycloak(), List.of("start", "--optimized", "--import-realm"));
  }

  private static List<String> command(Path home, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(JAVA);
    command.add("-Dkc.home.dir=" + home);
    command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
    command.add("-cp");
    command.add(home.resolve("lib/quarkus-run.jar").toString());
    command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    command.addAll(arguments);
    return command;
  }

  /** Waits until the realm answers. */
  public void awaitReady() {
    Waiting.until(
        "Keycloak",
        Duration.ofMinutes(5),
        keycloak,
        () -> Waiting.answers(ports.realmUrl() + "/.well-known/openid-configuration"));
  }

  public Child process() {
    return keycloak;
  }

  public void stop() {
    if (keycloak != null) {
      keycloak.stop("TERM", Duration.ofSeconds(20));
    }
  }
}
