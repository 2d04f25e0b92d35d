package jp.akashi.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where people who sign in may come back to, after Akashi moved to other ports. */
class RealmAddressTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void theAddressOfAnEarlierStartGivesWayAndThoseOfOthersStay() throws IOException {
    ObjectNode client =
        client(
            "http://127.0.0.1:8080/*",
            "https://akashi.example.jp/*",
            "http://127.0.0.1:8080",
            "http://127.0.0.1:8080/*##https://akashi.example.jp/*");
    RealmAddress.move(client, List.of("http://127.0.0.1:9080"));
    assertThat(client)
        .isEqualTo(
            client(
                "https://akashi.example.jp/*",
                "http://127.0.0.1:9080/*",
                "http://127.0.0.1:9080",
                "https://akashi.example.jp/*##http://127.0.0.1:9080/*"));
  }

  @Test
  void theAddressThatPeopleUseIsEnteredBesideTheOneOfTheMachine() throws IOException {
    ObjectNode client = client("http://127.0.0.1:8080/*", "", "", "");
    RealmAddress.move(client, List.of("http://127.0.0.1:8080", "https://akashi.example.jp"));
    RealmAddress.move(client, List.of("http://127.0.0.1:8080", "https://akashi.example.jp"));
    assertThat(client.get("redirectUris"))
        .hasToString("[\"http://127.0.0.1:8080/*\",\"https://akashi.example.jp/*\"]");
    assertThat(client.get("webOrigins"))
        .hasToString("[\"http://127.0.0.1:8080\",\"https://akashi.example.jp\"]");
  }

  private static ObjectNode client(String first, String second, String origin, String logout)
      throws IOException {
    ObjectNode client = JSON.createObjectNode().put("clientId", "akashi-web");
    client.putArray("redirectUris").add(first).add(second);
    client.putArray("webOrigins").add(origin);
    client.putObject("attributes").put("post.logout.redirect.uris", logout);
    return client;
  }
}
