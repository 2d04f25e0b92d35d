package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Api.Answer;
import jp.akashi.deploy.demo.SamplePdf;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The completeness check after the first judgement: at the second reception and later gates. */
@ExtendWith(RunningAkashi.class)
class CheckedAgainIT {

  private static final byte[] FIRST = SamplePdf.about("without a seal");
  private Api api;

  @BeforeEach
  void reach(Akashi akashi) {
    api = new Api(akashi);
  }

  @Test
  void theFileThatWasGivenBackIsNoticedWhenItComesAgain() {
    Story story = Story.draft(api).handsIn("yamada", "A04", FIRST).submitted().filesChecked();
    Map<String, String> why = Map.of("comment", "押印がありません。");
    String back = "cases/" + story.number() + "/reception/documents/A04/return";
    String tag = "\"v" + story.version("sato", "A04") + "\"";
    assertThat(api.as("sato").postIfMatch(back, why, tag).status()).isEqualTo(204);
    story.withReasons("sato", "cases/%s/reception/correction-request");
    assertThat(codes(story, "A04")).containsExactly("finding.returned");
    story.handsIn("yamada", "A04", FIRST);
    assertThat(codes(story, "A04")).containsExactly("finding.sameAgain");
    assertThat(story.document("yamada", "A04").at("/findings/0/arguments/0").asInt()).isOne();
    story.signOff().submit();
    assertThat(codes(story, "A04")).as("at the desk").containsExactly("finding.sameAgain");
    Answer refused = accepts(story, "");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().at("/errors/0/code").asText()).isEqualTo("document.reasonToTake");
    assertThat(accepts(story, "押印は任意と確かめた。").status()).isLessThan(300);
    assertThat(codes(story, "A04")).as("taken nevertheless").isEmpty();
  }

  @Test
  void aLateCopyOfAFileThatWasTakenIsNoticedAtBoth() {
    Story story = Story.draft(api).handsIn("yamada", "A04", FIRST).accepted();
    assertThat(story.document("sato", "A04").get("state").asText()).isEqualTo("ACCEPTED");
    assertThat(codes(story, "A04")).isEmpty();
    story.handsIn("yamada", "A07", FIRST);
    assertThat(codes(story, "A07")).containsExactly("finding.twice");
    assertThat(story.document("sato", "A07").at("/findings/0/arguments/0").asText())
        .isEqualTo("A04");
    assertThat(codes(story, "A04")).containsExactly("finding.twice");
  }

  @Test
  void anApplicationIsNotAcceptedWhileADocumentIsOpen() {
    Story story = Story.submitted(api);
    Answer refused = story.tries("sato", "cases/%s/reception/acceptance", null);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().get("errors").findValuesAsText("field")).contains("documents.A04");
    assertThat(refused.json().get("errors").findValuesAsText("code")).containsOnly("document.open");
    assertThat(refused.json().get("errors").findValuesAsText("message"))
        .anyMatch(message -> message.contains("（A04）が終わっていません"));
    assertThat(story.state()).isEqualTo("SUBMITTED");
  }

  private Answer accepts(Story story, String reason) {
    Map<String, Object> a04 = Map.of("code", "A04", "version", story.version("sato", "A04"));
    return story.tries(
        "sato",
        "cases/%s/reception/documents/acceptance",
        Map.of("documents", List.of(a04), "reason", reason));
  }

  private static List<String> codes(Story story, String code) {
    JsonNode document = story.document("yamada", code);
    return document.get("findings").findValuesAsText("code");
  }
}
