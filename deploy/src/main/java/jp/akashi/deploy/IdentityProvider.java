package jp.akashi.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keycloak on our PostgreSQL, with the realm imported at the first start. */
public final class IdentityProvider {

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

  /** Fixes the options Keycloak wants to know at build time; done once per installation. */
  public static void prepare(Installation installation) {
    Path home = installation.keycloak();
    Path done = home.resolve(".akashi-built");
    try {
      Files.createDirectories(home.resolve("data/import"));
      Files.copy(
          installation.realm(),
          home.resolve("data/import/akashi-realm.json"),
          StandardCopyOption.REPLACE_EXISTING);
      if (!Files.exists(done)) {
        Unprivileged.run(
            List.of(
                home.resolve("bin/kc.sh").toString(),
                "build",
                "--db=postgres",
                "--cache=local",
                "--health-enabled=true"));
        Files.createFile(done);
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
    environment.put("JAVA_OPTS_APPEND", "-Xms64m -Xmx384m");
    environment.put("AKASHI_OIDC_SECRET", secrets.of("oidc.client"));
    environment.put("AKASHI_DEMO_PASSWORD", secrets.of("demo.password"));
    environment.put("AKASHI_PUBLIC_URL", ports.webUrl());
    keycloak =
        Child.start(
            "keycloak",
            data.resolve("log"),
            environment,
            List.of(
                installation.keycloak().resolve("bin/kc.sh").toString(),
                "start",
                "--optimized",
                "--import-realm"));
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
