package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What keeps a file from being an edition, or an edition from going on, is told early and named.
 */
@ExtendWith(RunningAkashi.class)
class EditionRefusalsIT {

  private final String id = "refused-it-" + UUID.randomUUID().toString().substring(0, 8);
  private Api api;

  @BeforeEach
  void reach(Akashi akashi) {
    api = new Api(akashi);
  }

  @Test
  void anEditionOfAnotherSchemeIsNotEvenReviewed() {
    EditionArchive other = edition().replace("edition", "\"tics\"", "\"scs-3\"");
    assertThat(draft(other).status()).isEqualTo(200);
    assertThat(api.as("hayashi").get("editions/" + id + "/gaps").json()).isEmpty();
    Api.Answer refused = step("hayashi", "review", null);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.json().get("type").asText()).endsWith(":edition.otherScheme");
    assertThat(refused.json().get("title").asText()).contains("scs-3", "tics");
    JsonNode view = api.as("hayashi").get("editions/" + id).json();
    assertThat(view.at("/life/state").asText()).isEqualTo("DRAFT");
    assertThat(view.at("/life/reviewed").isNull()).isTrue();

    String etag = api.as("hayashi").get("editions/" + id).etag();
    byte[] same = edition().bytes();
    api.as("saito").replaceFile("edition-files/" + id, BodyPublishers.ofByteArray(same), etag);
    assertThat(step("hayashi", "review", null).json().at("/life/state").asText())
        .isEqualTo("REVIEWED");
    String tomorrow = LocalDate.now(ZoneId.of("Asia/Tokyo")).plusDays(1).toString();
    assertThat(step("saito", "approval", Map.of("date", tomorrow, "number", "1")).status())
        .isEqualTo(422);
  }

  @Test
  void aHeadingThatIsThereTwiceIsNamed() {
    Api.Answer refused = draft(edition().replace("clocks", "\"length\"", "\"length\",\"length\""));
    assertThat(told(refused)).contains("clocks/1/length edition.column.twice");
  }

  @Test
  void aValueBehindTheLastHeadingIsNamedWithItsRow() {
    Api.Answer refused = draft(edition().replace("clocks", "\"P30D\"", "\"P30D\",\"stray\""));
    assertThat(told(refused)).contains("clocks/2 edition.row.tooLong");
  }

  @Test
  void aRenumberedItemIsComparedWithItself() {
    EditionArchive renumbered =
        edition().renumbered("IV-4", "IV-40").replace("items", "管理情報システムを構成する", "情報システムを構成する");
    assertThat(draft(renumbered).status()).isEqualTo(200);
    String compared = "editions/" + id + "/comparison?from=" + EditionArchive.SHIPPED;
    List<JsonNode> changes =
        StreamSupport.stream(
                api.as("saito").get(compared).json().get("changes").spliterator(), false)
            .toList();
    assertThat(changes)
        .extracting(change -> change.get("kind").asText())
        .contains("RENUMBERED")
        .doesNotContain("ADDED", "REMOVED");
    JsonNode item =
        changes.stream()
            .filter(change -> change.get("key").asText().equals("IV-40"))
            .findFirst()
            .orElseThrow();
    assertThat(item.get("from").asText()).isEqualTo("IV-4");
    assertThat(item.at("/texts/0/before").asText()).isEqualTo("管理");
    assertThat(changes.stream().filter(c -> c.get("table").asText().equals("means")))
        .allMatch(c -> c.get("from").asText().startsWith("IV-4 "))
        .hasSize(13);
  }

  private EditionArchive edition() {
    return EditionArchive.of(api).named(id);
  }

  private Api.Answer draft(EditionArchive archive) {
    return api.as("saito")
        .putFile("edition-files/" + id, BodyPublishers.ofByteArray(archive.bytes()));
  }

  private List<String> told(Api.Answer refused) {
    assertThat(refused.status()).isEqualTo(422);
    assertThat(api.as("saito").get("editions/" + id).status()).isEqualTo(404);
    return StreamSupport.stream(refused.json().get("errors").spliterator(), false)
        .peek(error -> assertThat(error.get("message").asText()).doesNotStartWith("edition."))
        .map(error -> error.get("field").asText() + " " + error.get("code").asText())
        .toList();
  }

  private Api.Answer step(String username, String step, Object body) {
    String etag = api.as(username).get("editions/" + id).etag();
    return api.as(username).postIfMatch("editions/" + id + "/" + step, body, etag);
  }
}
