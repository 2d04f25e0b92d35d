package jp.akashi.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Where the identity provider sends people back to. The realm is imported once, with the address of
 * that start; on other ports it would refuse everybody.
 */
final class RealmAddress {

  private static final String OURS = "http://127.0.0.1:";
  private static final String LOGOUT = "post.logout.redirect.uris";
  private static final String BETWEEN = "##";
  private final Ports ports;
  private final Secrets secrets;

  RealmAddress(Ports ports, Secrets secrets) {
    this.ports = ports;
    this.secrets = secrets;
  }

  /** Makes the running identity provider know the present address, where it does not. */
  void follow() {
    if (isKnown()) {
      return;
    }
    try {
      RestCalls root =
          RestCalls.as(
              Map.of(
                  "client_id", "admin-cli",
                  "username", "root",
                  "password", secrets.of("keycloak.root")),
              identity() + "/realms/master");
      String clients = identity() + "/admin/realms/akashi/clients";
      JsonNode found = RestCalls.JSON.readTree(root.get(clients + "?clientId=akashi-web"));
      ObjectNode client = (ObjectNode) found.get(0);
      move(client, ports.webUrl());
      root.put(clients + "/" + client.get("id").asText(), client);
    } catch (IOException failed) {
      throw new Trouble(
          "Keycloak does not know "
              + ports.webUrl()
              + ": start with the --port-offset of before, or enter it there for akashi-web. "
              + failed.getMessage(),
          failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether people who sign in may come back: it shows them its page. */
  private boolean isKnown() {
    return Waiting.answers(
        ports.realmUrl()
            + "/protocol/openid-connect/auth?client_id=akashi-web&response_type=code&scope=openid"
            + "&redirect_uri="
            + RestCalls.encoded(ports.webUrl() + "/"));
  }

  /** Puts our address in the place of those of other starts; what others entered stays. */
  static void move(ObjectNode client, String url) {
    move(client.withArray("redirectUris"), url + "/*");
    move(client.withArray("webOrigins"), url);
    ObjectNode attributes = client.withObject("/attributes");
    ArrayNode logout = RestCalls.JSON.createArrayNode();
    List.of(attributes.path(LOGOUT).asText().split(BETWEEN)).forEach(logout::add);
    move(logout, url + "/*");
    attributes.put(LOGOUT, String.join(BETWEEN, texts(logout)));
  }

  private static void move(ArrayNode addresses, String address) {
    List<String> all = texts(addresses);
    all.removeIf(one -> one.isEmpty() || one.startsWith(OURS));
    all.add(address);
    addresses.removeAll();
    all.forEach(addresses::add);
  }

  private static List<String> texts(ArrayNode array) {
    List<String> texts = new ArrayList<>();
    for (JsonNode one : array) {
      texts.add(one.asText());
    }
    return texts;
  }

  private String identity() {
    return "http://127.0.0.1:" + ports.identity();
  }
}
