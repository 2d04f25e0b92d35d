package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The life of an edition over HTTP: nothing comes into force before its approval. */
@ExtendWith(RunningAkashi.class)
class EditionIT {

  private static final String SHIPPED = EditionArchive.SHIPPED;
  private final String id = "tics-it-" + UUID.randomUUID().toString().substring(0, 8);
  private final String today = LocalDate.now(ZoneId.of("Asia/Tokyo")).toString();
  private Api api;

  @BeforeEach
  void reach(Akashi akashi) {
    api = new Api(akashi);
  }

  @Test
  void theShippedEditionSaysThatItHasNoApproval() {
    JsonNode shipped = api.as("saito").get("editions/" + SHIPPED).json();
    assertThat(shipped.at("/life/shipped").asBoolean()).isTrue();
    assertThat(shipped.at("/life/approval").isNull()).isTrue();
    assertThat(shipped.at("/info/working").asBoolean()).isTrue();
  }

  @Test
  @Tag("EXC-18")
  void anEditionIsReviewedByAnotherApprovedAndThenActive() {
    Api.Answer drafted = draft("saito", file(id));
    assertThat(drafted.json().at("/life/state").asText()).isEqualTo("DRAFT");
    assertThat(step("hayashi", "activation", Map.of("from", today)).status()).isEqualTo(409);
    assertThat(step("saito", "review", null).status()).isEqualTo(403);
    assertThat(post("hayashi", "review", null, "\"v99\"").status()).isEqualTo(412);
    assertThat(api.as("hayashi").post("editions/" + id + "/review").status()).isEqualTo(428);
    assertThat(step("hayashi", "review", null).json().at("/life/reviewed/by").asText())
        .isEqualTo("hayashi");
    assertThat(step("saito", "activation", Map.of("from", today)).status()).isEqualTo(409);

    Api.Answer incomplete =
        step("saito", "approval", Map.of("date", LocalDate.parse(today).plusDays(1).toString()));
    assertThat(incomplete.status()).isEqualTo(422);
    assertThat(incomplete.json().get("errors").findValuesAsText("field"))
        .containsExactly("date", "number");
    Map<String, String> approval = Map.of("date", today, "number", "第7号");
    assertThat(step("saito", "approval", approval).status()).isEqualTo(200);
    assertThat(draft("saito", file(id)).status()).isEqualTo(409);
    String yesterday = LocalDate.parse(today).minusDays(1).toString();
    assertThat(step("saito", "activation", Map.of("from", yesterday)).status()).isEqualTo(422);

    String running = begin();
    String before = edition(running);
    String later = LocalDate.parse(today).plusDays(30).toString();
    JsonNode scheduled = step("saito", "activation", Map.of("from", later)).json();
    assertThat(scheduled.at("/life/state").asText()).isEqualTo("SCHEDULED");
    assertThat(edition(begin())).isEqualTo(before);
    JsonNode active = step("saito", "activation", Map.of("from", today)).json();
    assertThat(active.at("/life/state").asText()).isEqualTo("ACTIVE");
    assertThat(edition(begin())).isEqualTo(id);
    assertThat(edition(running)).isEqualTo(before);
    assertThat(api.as("saito").get("editions/" + before).json().at("/life/state").asText())
        .isEqualTo("SUPERSEDED");
  }

  @Test
  void aDraftIsReplacedOnlyByWhoSawIt() {
    assertThat(redraft("saito", file(id), "\"v0\"").status()).isEqualTo(412);
    String first = draft("saito", file(id)).etag();
    assertThat(draft("hayashi", file(id)).status()).isEqualTo(412);
    byte[] changed = EditionArchive.of(api).named(id).replace("items", "暗証番号", "番号").bytes();
    assertThat(redraft("hayashi", changed, first).status()).isEqualTo(200);
    assertThat(redraft("saito", file(id), first).status()).isEqualTo(412);
    assertThat(redraft("saito", file(id), "first").status()).isEqualTo(428);
    assertThat(api.as("saito").get("editions/" + id).json().at("/life/drafted/by").asText())
        .isEqualTo("hayashi");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "csv"})
  void whatGoesOutComesBackAsItWas(String format) {
    JsonNode first = draft("saito", file(id)).json();
    byte[] out = api.as("saito").get("edition-files/" + id + "?format=" + format).body();
    JsonNode again = redraft("hayashi", out).json();
    assertThat(again.at("/life/contentSha256")).isEqualTo(first.at("/life/contentSha256"));
    assertThat(again.at("/life/drafted/by").asText()).isEqualTo("hayashi");
    JsonNode rows = api.as("saito").get("editions/" + id + "/rows").json();
    assertThat(rows).hasSizeGreaterThan(1000);
    assertThat(rows.findValuesAsText("provenance")).contains("QUOTED", "OURS", "LAW");
  }

  @Test
  void twoEditionsAreComparedRowByRow() {
    byte[] changed =
        EditionArchive.of(api).named(id).replace("items", "管理情報システムを構成する", "情報システムを構成する").bytes();
    assertThat(draft("saito", changed).status()).isEqualTo(200);
    JsonNode comparison =
        api.as("hayashi").get("editions/" + id + "/comparison?from=" + SHIPPED).json();
    JsonNode changes = comparison.get("changes");
    assertThat(changes.findValuesAsText("key")).containsExactly("id", "IV-4");
    assertThat(changes.get(1).at("/kind").asText()).isEqualTo("CHANGED");
    assertThat(changes.get(1).at("/texts/0/before").asText()).isEqualTo("管理");
    assertThat(comparison.get("same").asInt()).isGreaterThan(1000);
    assertThat(api.as("saito").get("editions/" + id + "/comparison").status()).isEqualTo(422);
    assertThat(api.as("saito").get("editions/" + id + "/comparison?from=none").status())
        .isEqualTo(404);
    JsonNode standing = api.as("saito").get("editions/" + id + "/standing").json();
    assertThat(standing.get("cases")).isEmpty();
    assertThat(standing.get("certificates")).isEmpty();
  }

  @Test
  void everythingWrongIsToldAtOnceAndNothingIsKept() {
    byte[] bad =
        EditionArchive.of(api)
            .named(id)
            .replace("items", "\"equivalent-allowed\"", "\"perhaps\"")
            .replace("clocks", "\"P30D\"", "\"30日\"")
            .bytes();
    Api.Answer refused = draft("saito", bad);
    assertThat(refused.status()).isEqualTo(422);
    List<String> fields = refused.json().get("errors").findValuesAsText("field");
    assertThat(fields)
        .anyMatch(f -> f.matches("items/\\d+/means_rule"))
        .contains("clocks/2/length");
    assertThat(refused.json().get("errors").findValuesAsText("message"))
        .anyMatch(message -> message.contains("equivalent-allowed"));
    assertThat(api.as("saito").get("editions/" + id).status()).isEqualTo(404);
    assertThat(draft("saito", "no edition".getBytes(StandardCharsets.UTF_8)).status())
        .isEqualTo(422);
    assertThat(draft("saito", file("tics-other")).status()).isEqualTo(422);
    assertThat(api.as("saito").get("editions/tics-other").status()).isEqualTo(404);
    Api.Answer looked =
        api.as("saito")
            .putFile("edition-files/" + id + "?check=true", BodyPublishers.ofByteArray(file(id)));
    assertThat(looked.json().at("/rows/items").asInt()).isEqualTo(60);
    assertThat(api.as("saito").get("editions/" + id).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"yamada", "suzuki", "sato", "tanaka", "takahashi", "inoue", "abe", "admin"})
  void nobodyElseKeepsEditions(String username) {
    for (String path : List.of("editions", "editions/" + SHIPPED, "edition-files/template")) {
      assertThat(api.as(username).get(path).status()).isEqualTo(403);
    }
    assertThat(
            api.as(username)
                .putFile("edition-files/" + id, BodyPublishers.ofByteArray(new byte[0]))
                .status())
        .isEqualTo(403);
    assertThat(api.asAnybody().get("editions").status()).isIn(302, 401);
  }

  private Api.Answer draft(String username, byte[] file) {
    return api.as(username).putFile("edition-files/" + id, BodyPublishers.ofByteArray(file));
  }

  private Api.Answer redraft(String username, byte[] file) {
    String seen = api.as(username).get("editions/" + id).etag();
    return redraft(username, file, seen);
  }

  private Api.Answer redraft(String username, byte[] file, String seen) {
    return api.as(username)
        .replaceFile("edition-files/" + id, BodyPublishers.ofByteArray(file), seen);
  }

  private Api.Answer step(String username, String step, Object body) {
    return post(username, step, body, api.as(username).get("editions/" + id).etag());
  }

  private Api.Answer post(String username, String step, Object body, String etag) {
    return api.as(username).postIfMatch("editions/" + id + "/" + step, body, etag);
  }

  private String begin() {
    return api.as("yamada").post("applications").json().get("number").asText();
  }

  private String edition(String number) {
    JsonNode mine = api.as("yamada").get("applications").json();
    return StreamSupport.stream(mine.spliterator(), false)
        .filter(application -> application.get("number").asText().equals(number))
        .findFirst()
        .orElseThrow()
        .get("edition")
        .asText();
  }

  /** The shipped edition under another name. */
  private byte[] file(String name) {
    return EditionArchive.of(api).named(name).bytes();
  }
}
