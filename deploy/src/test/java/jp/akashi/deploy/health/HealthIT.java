package jp.akashi.deploy.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.Installation;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.Throwaway;
import jp.akashi.deploy.Waiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the server says of its health at its management port. */
@ExtendWith(RunningAkashi.class)
class HealthIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private record Health(int status, JsonNode json) {

    JsonNode check(String name) {
      List<JsonNode> named =
          StreamSupport.stream(json.get("checks").spliterator(), false)
              .filter(check -> check.get("name").asText().equals(name))
              .toList();
      assertThat(named).as("%s in %s", name, json).hasSize(1);
      return named.get(0);
    }
  }

  @Test
  void aServerInServiceNamesEverythingItNeeds(Akashi akashi) throws IOException {
    Health ready = health(akashi, "ready");
    assertThat(ready.status()).isEqualTo(200);
    assertThat(ready.check("engine").get("status").asText()).isEqualTo("UP");
    assertThat(ready.check("engine").at("/data/jobs").asBoolean()).isTrue();
    assertThat(ready.check("database").get("status").asText()).isEqualTo("UP");
    assertThat(ready.check("identity-provider").get("status").asText()).isEqualTo("UP");
    assertThat(ready.check("identity-provider").at("/data/reachable").asBoolean()).isTrue();
  }

  @Test
  void livenessSpeaksOfTheApplicationAlone(Akashi akashi) throws IOException {
    Health live = health(akashi, "live");
    assertThat(live.status()).isEqualTo(200);
    assertThat(live.json().get("checks").findValuesAsText("name")).containsExactly("akashi");
  }

  /** A server of its own: the others' database goes on. */
  @Test
  void aMissingNeighbourIsNamedAndOnlyTheDatabaseTakesItOutOfService() throws IOException {
    try (Throwaway throwaway =
        new Throwaway(new Installation(Path.of(System.getProperty("akashi.root"))))) {
      Akashi akashi = throwaway.akashi();
      akashi.startDatabase();
      akashi.startServer();
      akashi.server().awaitReady();
      withoutIdentityProviderItServes(akashi);
      akashi.database().stop();
      withoutDatabaseItDoesNotServeAndLives(akashi);
      akashi.startDatabase();
      Waiting.until("Recovery", PATIENCE, null, () -> status(akashi) == 200);
    }
  }

  private static void withoutIdentityProviderItServes(Akashi akashi) throws IOException {
    Health ready = health(akashi, "ready");
    assertThat(ready.status()).isEqualTo(200);
    assertThat(ready.check("identity-provider").at("/data/reachable").asBoolean(true)).isFalse();
  }

  private static void withoutDatabaseItDoesNotServeAndLives(Akashi akashi) throws IOException {
    Health ready = health(akashi, "ready");
    assertThat(ready.status()).isEqualTo(503);
    assertThat(ready.check("database").get("status").asText()).isEqualTo("DOWN");
    assertThat(ready.check("engine").get("status").asText()).isEqualTo("UP");
    assertThat(health(akashi, "live").status()).isEqualTo(200);
  }

  private static int status(Akashi akashi) {
    try {
      return health(akashi, "ready").status();
    } catch (IOException noAnswer) {
      return 0;
    }
  }

  private static Health health(Akashi akashi, String about) throws IOException {
    URI address =
        URI.create("http://127.0.0.1:" + akashi.ports().management() + "/health/" + about);
    HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
    int status = connection.getResponseCode();
    try (InputStream body =
        status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
      return new Health(status, JSON.readTree(body));
    }
  }
}
