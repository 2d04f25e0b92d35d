package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Api.Answer;
import jp.akashi.deploy.demo.Japan;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Forms filled in field by field, over REST. */
@ExtendWith(RunningAkashi.class)
class FilledFormsIT {

  private static final Map<String, String> INCIDENT =
      Map.of(
          "day",
          "2026-05-01",
          "what",
          "図面を置き忘れた。",
          "information",
          "図面",
          "outside",
          "no",
          "measures",
          "持出簿を改めた。");
  private Api api;
  private Story story;

  @BeforeEach
  void begin(Akashi akashi) {
    api = new Api(akashi);
    story = Story.draft(api);
  }

  private String path(String code) {
    return "cases/" + story.number() + "/documents/" + code + "/form";
  }

  private Answer fills(String username, String code, int seen, Map<String, Object> answers) {
    return api.as(username).put(path(code), answers, "\"v" + seen + "\"");
  }

  private static Map<String, Object> incidents(Object... rows) {
    String today = Japan.today().toString();
    return Map.of(
        "values", Map.of("as-of", today, "since", "2025-12-01"),
        "tables", Map.of("incidents", List.of(rows)),
        "none", rows.length == 0 ? List.of("incidents") : List.of());
  }

  @Test
  void aFormCountsOnceNothingOfItIsOpen() {
    Answer half = fills("yamada", "A17", 0, Map.of("values", Map.of("since", "2025-12-01")));
    assertThat(half.status()).as("%s", half.json()).isEqualTo(200);
    assertThat(half.json().get("state").asText()).isEqualTo("AWAITED");
    assertThat(half.json().get("open").findValuesAsText("field"))
        .containsExactly("as-of", "incidents");
    JsonNode document = story.document("yamada", "A17");
    assertThat(document.get("filledIn").asBoolean()).isTrue();
    assertThat(document.get("findings").findValuesAsText("code"))
        .containsExactly("form.open", "form.openRowsOrNone");
    int seen = story.version("suzuki", "A17");
    Answer whole = fills("suzuki", "A17", seen, incidents(INCIDENT));
    assertThat(whole.json().get("open")).isEmpty();
    assertThat(whole.json().get("state").asText()).isEqualTo("SUBMITTED");
    Answer read = api.as("yamada").get(path("A17"));
    assertThat(read.json().at("/answers/tables/incidents/0/what").asText()).isEqualTo("図面を置き忘れた。");
    assertThat(read.etag()).isEqualTo(whole.etag());
    assertThat(journal()).as("every stage on the way").doesNotContain("document.filled");
    story.submitted();
    assertThat(journal()).contains("A17 incidents.0.what 図面を置き忘れた。", "document.filled");
  }

  private String journal() {
    return api.as("suzuki").get("cases/" + story.number() + "/journal").json().toString();
  }

  @Test
  void onceTheBodyHasItEverySavedChangeIsOnRecord() {
    story.agreed();
    int seen = story.version("yamada", "A17");
    assertThat(fills("yamada", "A17", seen, incidents(INCIDENT)).status()).isEqualTo(200);
    assertThat(journal()).contains("A17 incidents.0.what 図面を置き忘れた。", "A17 incidents.none yes");
  }

  @Test
  void whatDoesNotFitIsRefusedWithItsPlaceAndNothingIsKept() {
    Answer refused = fills("yamada", "A17", 0, incidents(Map.of("day", "きのう", "outside", "maybe")));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().get("errors").findValuesAsText("field"))
        .containsExactly("incidents.0.day", "incidents.0.outside");
    assertThat(api.as("yamada").get(path("A17")).json().at("/answers/values")).isEmpty();
  }

  @Test
  void aColleaguesAnswersAreNotOverwrittenUnseen() {
    assertThat(fills("suzuki", "A17", 0, incidents()).status()).isEqualTo(200);
    assertThat(fills("yamada", "A17", 0, incidents(INCIDENT)).status()).isEqualTo(412);
    assertThat(api.as("yamada").put(path("A17"), incidents(INCIDENT), null).status())
        .isEqualTo(428);
    assertThat(api.as("yamada").get(path("A17")).json().at("/answers/none/0").asText())
        .isEqualTo("incidents");
  }

  @Test
  void nobodyElseFillsItIn() {
    assertThat(api.as("nakagawa").get(path("A17")).status()).isEqualTo(404);
    assertThat(fills("nakagawa", "A17", 0, incidents()).status()).isEqualTo(404);
    assertThat(api.as("sato").get(path("A17")).status()).as("a draft").isEqualTo(404);
    story.submitted();
    assertThat(api.as("sato").get(path("A17")).status()).isEqualTo(200);
    assertThat(fills("sato", "A17", 1, incidents()).status()).isEqualTo(403);
    assertThat(fills("yamada", "A17", story.version("yamada", "A17"), incidents()).status())
        .as("it is with the body")
        .isEqualTo(409);
  }

  @Test
  void whatHasNoFieldsIsNotFilledIn() {
    assertThat(Told.code(api.as("yamada").get(path("A11")))).isEqualTo("form.noFields");
    assertThat(Told.code(api.as("yamada").get(path("A04")))).isEqualTo("form.noFields");
    Answer stated =
        story.tries(
            "yamada",
            "cases/%s/documents/statements",
            Map.of("codes", List.of("A17"), "statement", "0件です。"));
    assertThat(stated.status()).isEqualTo(422);
    assertThat(stated.json().at("/errors/0/code").asText()).isEqualTo("document.hasFields");
  }

  @Test
  @Tag("EXC-01")
  void whatIsGivenBackIsFilledInAgain() {
    story.submitted().givenBack("A17", "置き忘れについて書いてください。");
    story.withReasons("sato", "cases/%s/reception/correction-request").signOff();
    Answer open = story.tries("yamada", "applications/%s/submission", null);
    assertThat(open.json().at("/errors/0/field").asText()).isEqualTo("documents.A17");
    int seen = story.version("yamada", "A17");
    assertThat(fills("yamada", "A17", seen, incidents(INCIDENT)).json().get("state").asText())
        .isEqualTo("SUBMITTED");
    story.submit();
    assertThat(story.document("sato", "A17").get("state").asText()).isEqualTo("SUBMITTED");
    assertThat(
            api.as("sato").get(path("A17")).json().at("/answers/tables/incidents/0/day").asText())
        .isEqualTo("2026-05-01");
  }
}
