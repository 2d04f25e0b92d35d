package jp.akashi.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * WildFly with the EAR. The provisioned server is only read; configuration, deployments and working
 * files are laid anew into the data directory at every start, so that several can run beside each
 * other and a killed one leaves nothing behind.
 */
public final class ApplicationServer {

  private static final List<String> JAVA =
      List.of(
          "-Xms512m",
          "-XX:+UseParallelGC",
          "-Xmx1g",
          "-XX:MetaspaceSize=192m",
          "-XX:MaxMetaspaceSize=384m",
          "-Djava.net.preferIPv4Stack=true",
          "-Djava.awt.headless=true",
          "-Dfile.encoding=UTF-8",
          "-Duser.timezone=Asia/Tokyo",
          // a link into a page still says which case once its reader has signed in
          "-Dwildfly.elytron.oidc.allow.query.params=true",
          // each start would check every beans.xml, also those of libraries, against its schema
          "-Dorg.jboss.weld.xml.disableValidating=true",
          "-Djboss.modules.system.pkgs=org.jboss.byteman",
          "--add-exports=java.desktop/sun.awt=ALL-UNNAMED",
          "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
          "--add-exports=java.naming/com.sun.jndi.url.ldap=ALL-UNNAMED",
          "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
          "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
          "--add-opens=java.base/java.io=ALL-UNNAMED",
          "--add-opens=java.base/java.net=ALL-UNNAMED",
          "--add-opens=java.base/java.security=ALL-UNNAMED",
          "--add-opens=java.base/java.util=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
          "--add-opens=java.management/javax.management=ALL-UNNAMED",
          "--add-opens=java.naming/javax.naming=ALL-UNNAMED");

  /** Where files lie. */
  static final String EVIDENCE = "AKASHI_EVIDENCE_DIR";

  /** A server that writes down its classes takes some seconds more to end. */
  private static final Duration TO_END = Duration.ofMinutes(1);

  private static final Pattern REFUSAL =
      Pattern.compile("Caused by: java\\.lang\\.IllegalStateException: ([^\"\\\\\n]+)");

  private final Installation installation;
  private final Path data;
  private final Ports ports;
  private final Secrets secrets;
  private final Settings person;
  private Child wildfly;
  private @Nullable ClassArchive archive;
  private boolean wasReady;

  /**
   * @param surroundings data directory, ports, secrets and what a person set
   */
  ApplicationServer(Installation installation, Surroundings surroundings) {
    this.installation = installation;
    this.data = surroundings.data();
    this.ports = surroundings.ports();
    this.secrets = surroundings.secrets();
    this.person = surroundings.person();
  }

  /** Starts WildFly with the EAR; {@link #awaitReady()} waits for it. */
  public void start(String jdbcUrl, Map<String, String> more) {
    layBase(installation.application());
    archive = new ClassArchive(installation);
    launch(environment(jdbcUrl, more), archive.options());
  }

  /** Starts the same WildFly without the EAR: what our start-up time is measured against. */
  public void startBare(String jdbcUrl) {
    layBase(null);
    archive = null;
    launch(environment(jdbcUrl, Map.of()), List.of());
  }

  /** Lets a server that runs on this data directory take the EAR as it is built now. */
  void redeploy() {
    Path deployments = base().resolve("deployments");
    try {
      Files.deleteIfExists(deployments.resolve("akashi.ear.deployed"));
      Files.deleteIfExists(deployments.resolve("akashi.ear.failed"));
      Directories.delete(deployments.resolve("akashi.ear"));
      deploy(deployments, installation.application());
    } catch (IOException failed) {
      throw new Trouble("The application could not be copied to " + deployments, failed);
    }
    Waiting.until("WildFly", Duration.ofMinutes(3), null, this::isReady);
  }

  /** What the server is told: what a person set counts, then what the launcher would say. */
  Map<String, String> environment(String jdbcUrl, Map<String, String> more) {
    Map<String, String> environment = new HashMap<>(evidence(jdbcUrl));
    environment.put("AKASHI_OIDC_URL", ports.realmUrl());
    environment.put("AKASHI_OIDC_SECRET", secrets.of("oidc.client"));
    environment.put("AKASHI_PARSERS", installation.parsers());
    environment.putAll(
        person.over(
            Map.of(
                RealmAddress.PUBLIC,
                ports.webUrl(),
                "AKASHI_STATE_KEY",
                secrets.key("pages.state"))));
    environment.putAll(person.over(Mail.UNSAID));
    environment.putAll(person.body());
    environment.putAll(more);
    return environment;
  }

  /** What whoever has to do with evidence must be told: its records, files and keys. */
  Map<String, String> evidence(String jdbcUrl) {
    Map<String, String> environment =
        person.over(
            Map.of(
                EVIDENCE,
                data.resolve("evidence").toString(),
                "AKASHI_KEYS_DIR",
                data.resolve("keys").toString()));
    environment.put("AKASHI_DB_URL", jdbcUrl);
    environment.put("AKASHI_DB_USER", "akashi");
    environment.put("AKASHI_DB_PASSWORD", secrets.of("database.akashi"));
    return environment;
  }

  private void launch(Map<String, String> environment, List<String> more) {
    Path home = installation.server();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(JAVA);
    command.addAll(more);
    command.add("-Dorg.jboss.boot.log.file=" + base().resolve("log/server.log"));
    command.add(
        "-Dlogging.configuration=file:" + base().resolve("configuration/logging.properties"));
    command.add("-jar");
    command.add(home.resolve("jboss-modules.jar").toString());
    command.addAll(
        List.of(
            "-mp",
            home.resolve("modules") + ":" + installation.libraries(),
            "org.jboss.as.standalone"));
    command.add("-Djboss.home.dir=" + home);
    command.add("-Djboss.server.base.dir=" + base());
    command.add("-Djboss.bind.address=127.0.0.1");
    command.add("-Djboss.bind.address.management=127.0.0.1");
    command.add("-Djboss.http.port=" + ports.web());
    command.add("-Djboss.management.http.port=" + ports.management());
    command.add("-Djboss.socket.binding.port-offset=0");
    wildfly = Child.start("wildfly", data.resolve("log"), environment, command);
  }

  private void layBase(Path application) {
    try {
      Directories.delete(base());
      Directories.copy(
          installation.server().resolve("standalone/configuration"),
          base().resolve("configuration"));
      Files.createDirectories(base().resolve("log"));
      Path deployments = Files.createDirectories(base().resolve("deployments"));
      if (application != null) {
        deploy(deployments, application);
      }
    } catch (IOException failed) {
      throw new Trouble("Could not lay out the server in " + base(), failed);
    }
  }

  /** A directory is deployed only when it is said to be complete. */
  private static void deploy(Path deployments, Path application) throws IOException {
    Directories.copy(application, deployments.resolve("akashi.ear"));
    Files.writeString(deployments.resolve("akashi.ear.dodeploy"), "");
  }

  private Path base() {
    return data.resolve("server");
  }

  /** Waits until the server and everything deployed on it say that they are ready. */
  public void awaitReady() {
    Waiting.until("WildFly", Duration.ofMinutes(5), wildfly, this::isReady);
    wasReady = true;
  }

  private boolean isReady() {
    Path failed = base().resolve("deployments/akashi.ear.failed");
    if (Files.exists(failed)) {
      throw new Trouble(
          "The application could not be deployed. "
              + reason(failed)
              + "The log wildfly.log says more.");
    }
    boolean deployed =
        !Files.exists(base().resolve("deployments/akashi.ear"))
            || Files.exists(base().resolve("deployments/akashi.ear.deployed"));
    return deployed && Waiting.answers("http://127.0.0.1:" + ports.management() + "/health/ready");
  }

  /** The sentence with which the application refused to start, or nothing where it said none. */
  private static String reason(Path failed) {
    try {
      return REFUSAL
          .matcher(Files.readString(failed))
          .results()
          .reduce((first, last) -> last)
          .map(last -> last.group(1) + ". ")
          .orElse("");
    } catch (IOException unreadable) {
      return "";
    }
  }

  public Child process() {
    return wildfly;
  }

  public void stop() {
    if (wildfly == null) {
      return;
    }
    boolean inOrder = wildfly.stop("TERM", TO_END) && wasReady;
    wasReady = false;
    if (archive != null && inOrder) {
      archive.keep();
    } else if (archive != null) {
      archive.discard();
    }
  }
}
