package jp.akashi.deploy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** What the launcher itself says to the servers it started, in the name of an administrator. */
final class RestCalls {

  static final ObjectMapper JSON = new ObjectMapper();
  private final HttpClient http = HttpClient.newHttpClient();
  private final String token;

  private RestCalls(Map<String, String> credentials, String realmUrl)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(realmUrl + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form(credentials)));
    HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() == 400 || answer.statusCode() == 401) {
      throw new SignInRefused(credentials.get("username"));
    }
    token = JSON.readTree(body(answer)).get("access_token").asText();
  }

  /**
   * Signs in with a password.
   *
   * @param credentials client, user and password, by the names OAuth 2.0 has for them
   * @throws SignInRefused if they are not those of an account that may sign in so
   */
  static RestCalls as(Map<String, String> credentials, String realmUrl)
      throws IOException, InterruptedException {
    return new RestCalls(credentials, realmUrl);
  }

  String get(String address) throws IOException, InterruptedException {
    return send(request(address).GET());
  }

  void put(String address, Object body) throws IOException, InterruptedException {
    send(request(address).PUT(BodyPublishers.ofString(JSON.writeValueAsString(body))));
  }

  private HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(URI.create(address))
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/json")
        .header("Accept", "application/json");
  }

  private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return body(http.send(request.build(), BodyHandlers.ofString()));
  }

  private static String body(HttpResponse<String> response) throws IOException {
    if (response.statusCode() >= 300) {
      throw new IOException(response.request().uri() + " answered " + response.statusCode());
    }
    return response.body();
  }

  private static String form(Map<String, String> credentials) {
    return credentials.entrySet().stream()
        .map(field -> "&" + field.getKey() + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("", "grant_type=password", ""));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
