package jp.akashi.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Enters the fictional people of the demo realm into the directory, as its administrator would:
 * through the REST API.
 */
final class DemoPeople {

  private static final ObjectMapper JSON = new ObjectMapper();
  private final HttpClient http = HttpClient.newHttpClient();
  private final Ports ports;
  private final Secrets secrets;

  DemoPeople(Ports ports, Secrets secrets) {
    this.ports = ports;
    this.secrets = secrets;
  }

  void register(Path realm) {
    try {
      String token = token();
      for (JsonNode user : JSON.readTree(realm.toFile()).get("users")) {
        register(user, token);
      }
    } catch (IOException failed) {
      throw new Trouble("The demo people could not be entered: " + failed.getMessage(), failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void register(JsonNode user, String token) throws IOException, InterruptedException {
    List<String> roles = new ArrayList<>();
    user.get("realmRoles").forEach(role -> roles.add(role.asText()));
    String name = user.get("lastName").asText() + " " + user.get("firstName").asText();
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(ports.webUrl() + "/api/people/" + user.get("username").asText()))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .header("Accept", "application/json")
            .PUT(
                HttpRequest.BodyPublishers.ofString(
                    JSON.writeValueAsString(Map.of("name", name, "roles", roles))))
            .build();
    expect(http.send(request, HttpResponse.BodyHandlers.ofString()));
  }

  private String token() throws IOException, InterruptedException {
    String form =
        "grant_type=password&client_id=akashi-web&username=admin&scope=openid&client_secret="
            + URLEncoder.encode(secrets.of("oidc.client"), StandardCharsets.UTF_8)
            + "&password="
            + URLEncoder.encode(secrets.of("demo.password"), StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(ports.realmUrl() + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    String answer = expect(http.send(request, HttpResponse.BodyHandlers.ofString()));
    return JSON.readTree(answer).get("access_token").asText();
  }

  private static String expect(HttpResponse<String> response) throws IOException {
    if (response.statusCode() >= 300) {
      throw new IOException(response.request().uri() + " answered " + response.statusCode());
    }
    return response.body();
  }
}
