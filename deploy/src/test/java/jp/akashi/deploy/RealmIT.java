package jp.akashi.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the identity provider refuses, how long it trusts, and what it remembers. */
@ExtendWith(RunningAkashi.class)
class RealmIT {

  private static final String BACK = "http://127.0.0.1/back";
  private static final String LONG_ENOUGH = "correct horse battery";

  /** A wrong password, or an account that waits. */
  private static final List<Integer> REFUSED = List.of(401, 400);

  private final HttpClient http = HttpClient.newHttpClient();
  private String realm;
  private String admin;
  private String secret;
  private String token;

  @BeforeEach
  void signInAsRoot(Akashi akashi) throws Exception {
    realm = akashi.ports().realmUrl();
    String identity = "http://127.0.0.1:" + akashi.ports().identity();
    admin = identity + "/admin/realms/akashi";
    secret = akashi.secrets().of("oidc.client");
    String password = akashi.secrets().of("keycloak.root");
    HttpResponse<String> signedIn =
        grant(identity + "/realms/master", of("admin-cli", "root", password));
    token = RestCalls.JSON.readTree(signedIn.body()).get("access_token").asText();
  }

  @Test
  void aSessionEndsAndNobodyIsRememberedForEver() throws Exception {
    JsonNode settings = read("");
    assertThat(settings.get("accessTokenLifespan").asInt()).isEqualTo(300);
    assertThat(settings.get("ssoSessionIdleTimeout").asInt())
        .isEqualTo(Duration.ofHours(1).toSeconds());
    assertThat(settings.get("ssoSessionMaxLifespan").asInt())
        .isEqualTo(Duration.ofHours(10).toSeconds());
    assertThat(settings.get("offlineSessionMaxLifespanEnabled").asBoolean()).isTrue();
    assertThat(settings.get("rememberMe").asBoolean()).isFalse();
  }

  @Test
  void whoFailsToSignInIsOnRecordForNinetyDaysAndInNoLog(Akashi akashi) throws Exception {
    JsonNode events = read("/events/config");
    assertThat(events.get("eventsExpiration").asLong()).isEqualTo(Duration.ofDays(90).toSeconds());
    assertThat(events.get("eventsListeners")).isEmpty();
    String person = person();
    wrongly(person);
    assertThat(read("/events?type=LOGIN_ERROR&user=" + person))
        .singleElement()
        .satisfies(e -> assertThat(e.get("error").asText()).isEqualTo("invalid_user_credentials"));
    assertThat(akashi.data().resolve("log/keycloak.log")).content().doesNotContain(person);
    assertThat(read("/admin-events?operationTypes=CREATE&resourcePath=users/" + person))
        .isNotEmpty()
        .allSatisfy(event -> assertThat(event.has("representation")).isFalse());
  }

  @Test
  void aShortPasswordIsRefused() throws Exception {
    String person = person();
    assertThat(setsPassword(person, "elevenchars").statusCode()).isEqualTo(400);
    assertThat(setsPassword(person, "twelve chars").statusCode()).isEqualTo(204);
  }

  @Test
  void anAccountThatIsTriedWaits() throws Exception {
    String person = person();
    for (int attempt = 0; attempt < 10; attempt++) {
      assertThat(wrongly(person)).isIn(REFUSED);
    }
    assertThat(read("/attack-detection/brute-force/users/" + person).get("disabled").asBoolean())
        .isTrue();
    HttpResponse<String> right =
        grant(realm, withSecret(of("akashi-web", name(person), LONG_ENOUGH)));
    assertThat(right.statusCode()).as("the right password, too late").isIn(REFUSED);
  }

  @Test
  void aClientWithoutASecretProvesThatItAsked() throws Exception {
    String client = publicClient();
    String asks = asked(client);
    assertThat(answer(asks)).contains("error=invalid_request").contains("code_challenge");
    String challenge = "&code_challenge_method=S256&code_challenge=" + "a".repeat(43);
    assertThat(answer(asks + challenge)).isEqualTo("200");
  }

  @Test
  void aClientWithoutASecretGetsNoTokenForAPassword() throws Exception {
    String person = person();
    for (String client : new String[] {"admin-cli", publicClient()}) {
      HttpResponse<String> refused = grant(realm, of(client, name(person), LONG_ENOUGH));
      assertThat(refused.statusCode()).as(client).isEqualTo(400);
      assertThat(refused.body()).doesNotContain("access_token");
    }
    Map<String, String> scripts = withSecret(of("akashi-web", name(person), LONG_ENOUGH));
    assertThat(grant(realm, scripts).statusCode()).as("as scripts do").isEqualTo(200);
  }

  private String asked(String client) {
    return realm
        + "/protocol/openid-connect/auth?response_type=code&scope=openid&client_id="
        + client
        + "&redirect_uri="
        + RestCalls.encoded(BACK);
  }

  /** Where a browser is sent on to, or the status where it is shown a page. */
  private String answer(String address) throws Exception {
    HttpResponse<String> answer =
        http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    return answer.headers().firstValue("Location").orElse("" + answer.statusCode());
  }

  private String publicClient() throws Exception {
    String id = "trial-" + UUID.randomUUID();
    Map<String, Object> client =
        Map.of("clientId", id, "publicClient", true, "redirectUris", new String[] {BACK});
    assertThat(send("POST", "/clients", client).statusCode()).isEqualTo(201);
    return id;
  }

  /** A new person, by id, who may sign in. */
  private String person() throws Exception {
    String name = "trial-" + UUID.randomUUID();
    Map<String, Object> person =
        Map.of(
            "username",
            name,
            "email",
            name + "@example.jp",
            "firstName",
            "試",
            "lastName",
            "試",
            "enabled",
            true,
            "emailVerified",
            true);
    HttpResponse<String> created = send("POST", "/users", person);
    assertThat(created.statusCode()).isEqualTo(201);
    String location = created.headers().firstValue("Location").orElseThrow();
    String id = location.substring(location.lastIndexOf('/') + 1);
    assertThat(setsPassword(id, LONG_ENOUGH).statusCode()).isEqualTo(204);
    return id;
  }

  private String name(String person) throws Exception {
    return read("/users/" + person).get("username").asText();
  }

  private HttpResponse<String> setsPassword(String person, String password) throws Exception {
    return send(
        "PUT",
        "/users/" + person + "/reset-password",
        Map.of("type", "password", "value", password, "temporary", false));
  }

  private int wrongly(String person) throws Exception {
    return grant(realm, withSecret(of("akashi-web", name(person), "wrong"))).statusCode();
  }

  private static Map<String, String> of(String client, String user, String password) {
    return Map.of(
        "grant_type", "password",
        "client_id", client,
        "username", user,
        "password", password);
  }

  private Map<String, String> withSecret(Map<String, String> credentials) {
    Map<String, String> all = new HashMap<>(credentials);
    all.put("client_secret", secret);
    return all;
  }

  private HttpResponse<String> grant(String of, Map<String, String> credentials) throws Exception {
    String form =
        credentials.entrySet().stream()
            .map(field -> field.getKey() + "=" + RestCalls.encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(of + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }

  private JsonNode read(String path) throws Exception {
    HttpResponse<String> answer = send("GET", path, null);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return RestCalls.JSON.readTree(answer.body());
  }

  private HttpResponse<String> send(String method, String path, Object body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(admin + path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(RestCalls.JSON.writeValueAsString(body)))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }
}
