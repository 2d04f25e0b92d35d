package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Api.Answer;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Forms of an edition that does not say of what they consist: one free statement answers them. */
@ExtendWith(RunningAkashi.class)
class StatedFormsIT {

  private Api api;
  private Story story;

  @BeforeEach
  void begin(Akashi akashi) {
    api = new Api(akashi);
    String id = "stated-" + UUID.randomUUID().toString().substring(0, 8);
    NextEdition edition = new NextEdition(api, id);
    edition.into(edition.named().without("form-fields", "\"A30\""));
    story = Story.draft(api);
  }

  @AfterEach
  void shippedContentIsInForceAgain() {
    NextEdition.restore(api);
  }

  @Test
  void aColleaguesStatementIsNotOverwrittenUnseen() {
    assertThat(states("suzuki", "鈴木の記載。", Map.of(), "A30").status()).isEqualTo(200);
    assertThat(states("yamada", "山田の記載。", Map.of(), "A30").status()).isEqualTo(412);
    int now = story.version("yamada", "A30");
    assertThat(states("yamada", "山田の記載。", Map.of("A30", now), "A30").status()).isEqualTo(200);
    assertThat(a30().at("/answer/statement").asText()).isEqualTo("山田の記載。");
  }

  @Test
  void whatIsHandedInAsAFileIsNotWrittenOnScreen() {
    Answer refused = states("yamada", "記載のとおり。", Map.of(), "A30", "A04");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("statement");
    assertThat(refused.json().at("/errors/0/code").asText()).isEqualTo("document.fileNeeded");
    assertThat(a30().get("state").asText()).as("all or none").isEqualTo("AWAITED");
  }

  @Test
  @Tag("EXC-11")
  void aStatementIsKeptBesideTheFieldsTheFormHasLater() {
    assertThat(states("yamada", "受け入れます。", Map.of(), "A30").status()).isEqualTo(200);
    NextEdition.restore(api);
    JsonNode changes = api.as("yamada").get("cases/" + story.number() + "/form-changes").json();
    String newer = changes.at("/newer/id/value").asText();
    assertThat(newer).isNotBlank();
    Answer read = api.as("yamada").get("cases/" + story.number());
    Answer carried =
        api.as("yamada")
            .postIfMatch(
                "cases/" + story.number() + "/carry-forward", Map.of("to", newer), read.etag());
    assertThat(carried.status()).as("%s", carried.json()).isLessThan(300);
    assertThat(a30().get("state").asText()).isEqualTo("AWAITED");
    JsonNode form = api.as("yamada").get("cases/" + story.number() + "/documents/A30/form").json();
    assertThat(form.get("statement").asText()).isEqualTo("受け入れます。");
    assertThat(form.get("open").findValuesAsText("code")).contains("form.openTick");
  }

  private JsonNode a30() {
    return story.document("yamada", "A30");
  }

  private Answer states(
      String username, String words, Map<String, Integer> versions, String... codes) {
    return story.tries(
        username,
        "cases/%s/documents/statements",
        Map.of("codes", List.of(codes), "statement", words, "versions", versions));
  }
}
