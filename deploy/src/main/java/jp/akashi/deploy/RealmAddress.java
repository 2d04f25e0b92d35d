package jp.akashi.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the identity provider sends people back to. The realm is imported once, with the address of
 * that start; on other ports it would refuse everybody.
 */
final class RealmAddress {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String OURS = "http://127.0.0.1:";
  private static final String LOGOUT = "post.logout.redirect.uris";
  private static final String BETWEEN = "##";
  private final HttpClient http = HttpClient.newHttpClient();
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
      String token = token();
      String clients = identity() + "/admin/realms/akashi/clients";
      String found = send(request(clients + "?clientId=akashi-web", token).GET());
      ObjectNode client = (ObjectNode) JSON.readTree(found).get(0);
      move(client, ports.webUrl());
      send(
          request(clients + "/" + client.get("id").asText(), token)
              .PUT(BodyPublishers.ofString(client.toString())));
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
            + encoded(ports.webUrl() + "/"));
  }

  /** Puts our address in the place of those of other starts; what others entered stays. */
  static void move(ObjectNode client, String url) {
    move(client.withArray("redirectUris"), url + "/*");
    move(client.withArray("webOrigins"), url);
    ObjectNode attributes = client.withObject("/attributes");
    ArrayNode logout = JSON.createArrayNode();
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

  private String token() throws IOException, InterruptedException {
    String form =
        "grant_type=password&client_id=admin-cli&username=root&password="
            + encoded(secrets.of("keycloak.root"));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
                URI.create(identity() + "/realms/master/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    return JSON.readTree(send(request)).get("access_token").asText();
  }

  private String identity() {
    return "http://127.0.0.1:" + ports.identity();
  }

  private static HttpRequest.Builder request(String address, String token) {
    return HttpRequest.newBuilder(URI.create(address))
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/json");
  }

  private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> response =
        http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() >= 300) {
      throw new IOException(response.request().uri() + " answered " + response.statusCode());
    }
    return response.body();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
