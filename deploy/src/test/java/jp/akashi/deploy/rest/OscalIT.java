package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
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
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A catalogue nobody here wrote becomes an edition that cases run on, and goes out as it came. */
@ExtendWith(RunningAkashi.class)
class OscalIT {

  private static final String BASE = "?base=" + EditionArchive.SHIPPED;
  private final String id = "nist-it-" + UUID.randomUUID().toString().substring(0, 8);
  private final String today = LocalDate.now(ZoneId.of("Asia/Tokyo")).toString();
  private Api api;

  @BeforeEach
  void reach(Akashi akashi) {
    api = new Api(akashi);
  }

  @Test
  void nistsCatalogueIsAnEditionWithEveryControl() {
    Api.Answer drafted = put("saito", id, "", NistCatalogue.bytes());
    assertThat(drafted.status()).isEqualTo(200);
    JsonNode rows = api.as("saito").get("editions/" + id + "/rows").json();
    assertThat(count(rows, "chapters", "")).isEqualTo(18);
    assertThat(count(rows, "items", "")).isEqualTo(149);
    assertThat(count(rows, "elements", "control ")).isEqualTo(149);
    assertThat(count(rows, "elements", "part ")).isEqualTo(3058);
    assertThat(count(rows, "elements", "param ")).isEqualTo(445);
    JsonNode parts = api.as("saito").get("editions/" + id + "/controls/ac-2").json();
    assertThat(parts.findValuesAsText("text")).anyMatch(text -> text.contains("[Assignment: "));
    assertThat(api.as("saito").get("editions/" + id + "/controls/zz-1").status()).isEqualTo(404);
    assertThat(api.as("saito").get("editions/" + id + "/gaps").json())
        .anyMatch(gap -> gap.asText().equals("clocks K01"));
  }

  private static long count(JsonNode rows, String table, String key) {
    return StreamSupport.stream(rows.spliterator(), false)
        .filter(row -> row.get("table").asText().equals(table))
        .filter(row -> row.get("key").asText().startsWith(key))
        .count();
  }

  @ParameterizedTest
  @ValueSource(strings = {"oscal-json", "oscal-xml", "xlsx", "csv"})
  void theEditionComesBackAsItWasInEveryFormat(String format) {
    JsonNode first = put("saito", id, BASE, NistCatalogue.bytes()).json();
    byte[] out = export(format);
    String seen = api.as("hayashi").get("editions/" + id).etag();
    JsonNode again =
        api.as("hayashi")
            .replaceFile("edition-files/" + id, BodyPublishers.ofByteArray(out), seen)
            .json();
    assertThat(again.at("/life/contentSha256")).isEqualTo(first.at("/life/contentSha256"));
  }

  @Test
  void theCatalogueGoesOutAsItCame() throws IOException {
    put("saito", id, "", NistCatalogue.bytes());
    JsonNode out = new ObjectMapper().readTree(export("oscal-json")).get("catalog");
    JsonNode came = new ObjectMapper().readTree(NistCatalogue.bytes()).get("catalog");
    for (String field : List.of("uuid", "groups", "back-matter")) {
      assertThat(out.get(field)).isEqualTo(came.get(field));
    }
    assertThat(out.at("/metadata/last-modified")).isEqualTo(came.at("/metadata/last-modified"));
    assertThat(out.at("/metadata/parties")).isEqualTo(came.at("/metadata/parties"));
    // only the name it was given here is added
    assertThat(out.at("/metadata/props")).hasSize(2);
    assertThat(out.at("/metadata/props/1/value").asText()).isEqualTo(id);
  }

  @Test
  void aCaseRunsOnACatalogueOnceItIsApproved() {
    put("saito", id, BASE, NistCatalogue.bytes());
    try {
      makeActive(id);
      Story story = Story.draft(api).submitted();
      JsonNode items = api.as("yamada").get("cases/" + story.number() + "/self-check").json();
      assertThat(items.toString()).contains("ac-1", "Policy and Procedures");
      JsonNode standing = api.as("saito").get("editions/" + id + "/standing").json();
      assertThat(standing.get("cases")).anyMatch(c -> c.asText().equals(story.number()));
      story.documentsAccepted().takes("sato", "cases/%s/reception/acceptance");
    } finally {
      giveTheSchemeBack();
    }
  }

  /** The other tests begin their cases on the scheme's own items. */
  private void giveTheSchemeBack() {
    String back = id.replace("nist-it", "tics-it");
    put("saito", back, "", EditionArchive.of(api).named(back).bytes());
    makeActive(back);
  }

  private void makeActive(String edition) {
    step("hayashi", edition, "review", null);
    step("saito", edition, "approval", Map.of("date", today, "number", "第8号"));
    JsonNode active = step("saito", edition, "activation", Map.of("from", today)).json();
    assertThat(active.at("/life/state").asText()).isEqualTo("ACTIVE");
  }

  @Test
  void withoutWhatACaseNeedsItIsNotReviewedAndSaysWhatIsMissing() {
    put("saito", id, "", NistCatalogue.with("\"5.1.1+u4\"", "\"5\""));
    Api.Answer refused = step("hayashi", id, "review", null);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.json().toString()).contains("clocks K01");
    assertThat(api.as("saito").get("editions/" + id).json().at("/life/state").asText())
        .isEqualTo("DRAFT");
    JsonNode gaps = api.as("saito").get("editions/" + id + "/gaps").json();
    assertThat(gaps).hasSizeGreaterThan(50);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"1.1.2\" | \"1.2.0\" | /catalog/metadata/oscal-version",
        "\"id\":\"ac-2\" | \"id\":\"ac-1\" | /catalog/groups/0/controls/1/id",
        "\"title\":\"Access Control\" | \"titel\":\"Access Control\" | /catalog/groups/0/titel"
      })
  void aBadCatalogueIsRefusedWithThePlace(String text, String instead, String place) {
    Api.Answer refused = put("saito", id, "", NistCatalogue.with(text, instead));
    assertThat(refused.status()).isEqualTo(422);
    JsonNode errors = refused.json().get("errors");
    assertThat(errors.findValuesAsText("field")).contains(place);
    assertThat(errors.findValuesAsText("message"))
        .noneMatch(message -> message.startsWith("edition."));
    assertThat(api.as("saito").get("editions/" + id).status()).isEqualTo(404);
  }

  @Test
  void whatIsOddIsTakenOverAndToldWithItsPlaceAndItsLine() {
    byte[] odd = NistCatalogue.with("param, ac-1_prm_1", "param, nobody");
    String place = "/catalog/groups/0/controls/0/parts/0/parts/0/prose";
    JsonNode looked = put("saito", id, "?check=true", odd).json();
    JsonNode drafted = put("saito", id, "", odd).json();
    assertThat(drafted.at("/life/state").asText()).isEqualTo("DRAFT");
    for (JsonNode warnings : List.of(looked.get("warnings"), drafted.get("warnings"))) {
      assertThat(warnings.findValuesAsText("place")).contains(place);
      assertThat(warnings.findValuesAsText("value")).containsOnly("nobody");
      assertThat(warnings.findValuesAsText("code")).containsOnly("edition.oscal.kept.reference");
      assertThat(warnings.findValuesAsText("message")).allMatch(text -> text.contains("param"));
      assertThat(warnings).allMatch(warning -> warning.get("line").asInt() > 0);
    }
    JsonNode kept = api.as("hayashi").get("editions/" + id + "/warnings").json();
    assertThat(kept.findValuesAsText("place"))
        .isEqualTo(drafted.get("warnings").findValuesAsText("place"));
    assertThat(api.as("yamada").get("editions/" + id + "/warnings").status()).isEqualTo(403);
    for (String format : List.of("oscal-json", "oscal-xml")) {
      String out = new String(export(format), StandardCharsets.UTF_8);
      assertThat(out).contains("nobody").doesNotContain("ac-1_prm_1 }}");
    }
    assertThat(put("saito", id + "-sound", "", NistCatalogue.bytes()).json().get("warnings"))
        .isEmpty();
  }

  @Test
  void hostileXmlIsRefusedAndNothingIsFetched() {
    String xml =
        "<!DOCTYPE catalog [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + "<catalog xmlns=\"http://csrc.nist.gov/ns/oscal/1.0\">&x;</catalog>";
    Api.Answer refused = put("saito", id, "", xml.getBytes(StandardCharsets.UTF_8));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(
            refused.json().get("errors").findValuesAsText("code").toString()
                + refused.json().get("errors").findValuesAsText("message"))
        .contains("DOCTYPE")
        .doesNotContain("root:");
    byte[] huge = new byte[21 * 1024 * 1024];
    huge[0] = '{';
    assertThat(put("saito", id, "", huge).status()).isEqualTo(422);
    assertThat(
            put("saito", id, "", "{\"parts\":[".repeat(100_000).getBytes(StandardCharsets.UTF_8))
                .status())
        .isEqualTo(422);
    assertThat(put("saito", id, "?base=none", NistCatalogue.bytes()).status()).isEqualTo(404);
    assertThat(put("yamada", id, "", NistCatalogue.bytes()).status()).isEqualTo(403);
    assertThat(api.as("yamada").get("editions/" + id + "/controls/ac-1").status()).isEqualTo(403);
    for (String format : List.of("oscal-json", "oscal-xml", "pdf")) {
      assertThat(api.as("saito").get("edition-files/template?format=" + format).status())
          .isEqualTo(422);
    }
  }

  private Api.Answer put(String username, String edition, String query, byte[] file) {
    return api.as(username)
        .putFile("edition-files/" + edition + query, BodyPublishers.ofByteArray(file));
  }

  private byte[] export(String format) {
    return api.as("saito").get("edition-files/" + id + "?format=" + format).body();
  }

  private Api.Answer step(String username, String edition, String step, Object body) {
    String etag = api.as(username).get("editions/" + edition).etag();
    return api.as(username).postIfMatch("editions/" + edition + "/" + step, body, etag);
  }
}
