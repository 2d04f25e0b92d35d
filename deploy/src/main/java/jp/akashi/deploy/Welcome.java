package jp.akashi.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code deploy/run} prints when everything is up: addresses, and the accounts of the demo.
 */
final class Welcome {

  private Welcome() {}

  static void print(Akashi akashi, PrintStream out) {
    out.println();
    out.println("Akashi is ready:  " + akashi.ports().webUrl() + "/");
    out.println("  OpenAPI         http://127.0.0.1:" + akashi.ports().web() + "/openapi");
    out.println(
        "  identity        http://127.0.0.1:"
            + akashi.ports().identity()
            + "/admin  (root, see data/secrets.properties)");
    out.println("  virus scanner   " + akashi.scanner().inWords());
    out.println("  e-mail          " + akashi.mail());
    out.println("  database        " + akashi.database().home() + "  (as database.where says)");
    out.println();
    out.println("Demo accounts, all with the password  " + akashi.secrets().of("demo.password"));
    accounts().forEach(account -> out.println("  " + account));
    out.println();
    out.println("Ctrl-C stops everything; the next start finds every case again.");
  }

  private static List<String> accounts() {
    Path realm =
        new Installation(Path.of(System.getProperty("akashi.root", ".")).toAbsolutePath()).realm();
    List<String> accounts = new ArrayList<>();
    try {
      for (JsonNode user : new ObjectMapper().readTree(realm.toFile()).get("users")) {
        List<String> roles = new ArrayList<>();
        user.get("realmRoles").forEach(role -> roles.add(role.asText()));
        accounts.add(
            "%-12s%s %s  %s"
                .formatted(
                    user.get("username").asText(),
                    user.get("lastName").asText(),
                    user.get("firstName").asText(),
                    String.join(", ", roles)));
      }
    } catch (IOException unreadable) {
      throw new Trouble("The realm file " + realm + " cannot be read.", unreadable);
    }
    return accounts;
  }
}
