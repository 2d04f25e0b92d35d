package jp.akashi.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Enters the fictional people of the demo realm into the directory, as its administrator would:
 * through the REST API.
 */
final class DemoPeople {

  private final Ports ports;
  private final Secrets secrets;

  DemoPeople(Ports ports, Secrets secrets) {
    this.ports = ports;
    this.secrets = secrets;
  }

  void register(Path realm) {
    try {
      RestCalls admin =
          RestCalls.as(
              Map.of(
                  "client_id", "akashi-web",
                  "client_secret", secrets.of("oidc.client"),
                  "username", "admin",
                  "password", secrets.of("demo.password"),
                  "scope", "openid"),
              ports.realmUrl());
      for (JsonNode user : RestCalls.JSON.readTree(realm.toFile()).get("users")) {
        register(user, admin);
      }
    } catch (IOException failed) {
      throw new Trouble("The demo people could not be entered: " + failed.getMessage(), failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void register(JsonNode user, RestCalls admin) throws IOException, InterruptedException {
    List<String> roles = new ArrayList<>();
    user.get("realmRoles").forEach(role -> roles.add(role.asText()));
    String name = user.get("lastName").asText() + " " + user.get("firstName").asText();
    admin.put(
        ports.webUrl() + "/api/people/" + user.get("username").asText(),
        Map.of("name", name, "roles", roles, "email", user.get("email").asText()));
  }
}
