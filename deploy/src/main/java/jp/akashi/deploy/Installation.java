package jp.akashi.deploy;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the parts of Akashi lie after a build.
 *
 * @param root the checkout
 */
public record Installation(Path root) {

  public Path server() {
    return present(root.resolve("deploy/target/server"));
  }

  public Path ear() {
    return present(root.resolve("app-ear/target/akashi.ear"));
  }

  /** The EAR unpacked, as the server here runs it: it need not be read twice at every start. */
  public Path application() {
    return present(root.resolve("app-ear/target/akashi"));
  }

  /** What the EAR is built on, laid out as a module of the server. */
  public Path libraries() {
    return present(root.resolve("app-ear/target/modules"));
  }

  /** Class path of the process that looks into evidence files. */
  public String parsers() {
    return application().resolve("app-ejb.jar")
        + ":"
        + libraries().resolve("jp/akashi/libraries/main")
        + "/*";
  }

  /** Where the build lays what it makes. */
  Path made() {
    return root.resolve("deploy/target").toAbsolutePath();
  }

  public Path keycloak() {
    return present(
        root.resolve("deploy/target/keycloak-" + System.getProperty("keycloak.version")));
  }

  public Path realm() {
    return present(root.resolve("deploy/keycloak/akashi-realm.json"));
  }

  public Path migrations() {
    return present(root.resolve("deploy/database"));
  }

  private static Path present(Path part) {
    if (!Files.exists(part)) {
      throw new Trouble(part + " is missing: run deploy/run --prepare to build it.");
    }
    return part.toAbsolutePath();
  }
}
