package jp.akashi.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the identity provider sends people back to. The realm is imported once, with the address of
 * that start; on other ports it would refuse everybody.
 */
final class RealmAddress {

  private static final String OURS = "http://127.0.0.1:";
  private static final String LOGOUT = "post.logout.redirect.uris";
  private static final String BETWEEN = "##";

  /** Where people open Akashi, if not at the port of this machine. */
  static final String PUBLIC = "AKASHI_PUBLIC_URL";

  private final Ports ports;
  private final Secrets secrets;
  private final Set<String> addresses;

  RealmAddress(Surroundings surroundings) {
    this.ports = surroundings.ports();
    this.secrets = surroundings.secrets();
    this.addresses = new LinkedHashSet<>(List.of(ports.webUrl()));
    surroundings.person().of(PUBLIC).ifPresent(addresses::add);
  }

  /**
   * Makes the running identity provider know the present addresses, where it does not.
   *
   * @throws SignInRefused if it does not, and does not let us tell it
   */
  void follow() {
    if (addresses.stream().allMatch(this::isKnown)) {
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
      move(client, addresses);
      root.put(clients + "/" + client.get("id").asText(), client);
    } catch (IOException failed) {
      throw new Trouble(
          "Keycloak does not know "
              + String.join(" and ", addresses)
              + ": start with the --port-offset of before, or enter it there for akashi-web. "
              + failed.getMessage(),
          failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether people who sign in may come back: it shows them its page. */
  private boolean isKnown(String address) {
    return Waiting.answers(
        ports.realmUrl()
            + "/protocol/openid-connect/auth?client_id=akashi-web&response_type=code&scope=openid"
            + "&redirect_uri="
            + RestCalls.encoded(address + "/"));
  }

  /** Puts our addresses in the place of those of other starts; what others entered stays. */
  static void move(ObjectNode client, Collection<String> urls) {
    List<String> below = urls.stream().map(url -> url + "/*").toList();
    move(client.withArray("redirectUris"), below);
    move(client.withArray("webOrigins"), urls);
    ObjectNode attributes = client.withObject("/attributes");
    ArrayNode logout = RestCalls.JSON.createArrayNode();
    List.of(attributes.path(LOGOUT).asText().split(BETWEEN)).forEach(logout::add);
    move(logout, below);
    attributes.put(LOGOUT, String.join(BETWEEN, texts(logout)));
  }

  private static void move(ArrayNode addresses, Collection<String> present) {
    List<String> all = texts(addresses);
    all.removeIf(one -> one.isEmpty() || one.startsWith(OURS) || present.contains(one));
    all.addAll(present);
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
