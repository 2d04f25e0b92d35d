package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Api.Answer;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Forms that consist of records of the case ask nothing a second time. */
@ExtendWith(RunningAkashi.class)
class RecordFormsIT {

  private static final Map<String, String> WHY = Map.of("comment", "住所が古いままです。");
  private Api api;

  @BeforeEach
  void reach(Akashi akashi) {
    api = new Api(akashi);
  }

  @Test
  void whatIsNotWrittenIsSaidByEachRecord() {
    Answer begun = api.as("yamada").post("applications");
    String number = begun.json().get("number").asText();
    JsonNode documents = api.as("yamada").get("cases/" + number + "/documents").json();
    assertThat(found(documents, "A01"))
        .containsExactly("record.open.title", "record.open.scope", "record.open.questions");
    assertThat(found(documents, "A05")).containsExactly("record.open.sites");
    assertThat(found(documents, "A11")).containsExactly("record.open.selfCheck");
    assertThat(found(documents, "A29")).containsExactly("record.open.consent");
  }

  @Test
  void aFormIsPreparedWhenItsRecordIsComplete() {
    Story story = Story.draft(api);
    assertThat(states(story, "A01", "A05", "A11", "A29"))
        .containsExactly("SUBMITTED", "SUBMITTED", "AWAITED", "SUBMITTED");
    JsonNode check = story.document("yamada", "A11");
    assertThat(check.get("records").toString()).isEqualTo("[\"SELF_CHECK\"]");
    assertThat(check.at("/findings/0/arguments/0").asInt()).isGreaterThan(30);
    story.selfChecked("yamada");
    assertThat(states(story, "A11", "A31")).containsExactly("SUBMITTED", "SUBMITTED");
    assertThat(story.document("yamada", "A11").get("findings")).isEmpty();
  }

  @Test
  void nothingElseIsSaidOfIt() {
    Story story = Story.draft(api);
    Map<String, Object> words = Map.of("codes", List.of("A05"), "statement", "記載のとおり。");
    refused("statement", story.tries("yamada", "cases/%s/documents/statements", words));
    Map<String, String> why = Map.of("reason", "作成中です。");
    refused("reason", story.says("yamada", "A11", "not-prepared", why));
    refused("how", story.says("yamada", "A11", "reopening", Map.of()));
    assertThat(states(story, "A11")).containsExactly("AWAITED");
  }

  private static void refused(String field, Answer answer) {
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo(field);
    assertThat(answer.json().at("/errors/0/code").asText()).isEqualTo("document.isRecord");
  }

  @Test
  @Tag("EXC-01")
  void whatIsGivenBackWaitsForItsRecordAndNoOtherIsJudgedAgain() {
    Story story = Story.submitted(api).documentsAccepted();
    assertThat(story.document("sato", "A11").at("/answer/by").asText()).isEqualTo("yamada");
    story.givenBack("A05", "住所が古いままです。");
    story.withReasons("sato", "cases/%s/reception/correction-request");
    assertThat(found(story.documents("yamada"), "A05")).containsExactly("finding.recordReturned");
    story.signOff();
    Answer open = story.tries("yamada", "applications/%s/submission", null);
    assertThat(open.status()).isEqualTo(422);
    assertThat(open.json().at("/errors/0/field").asText()).isEqualTo("documents.A05");
    assertThat(open.json().at("/errors/0/code").asText()).isEqualTo("document.recordReturned");
    moves(story);
    assertThat(states(story, "A05")).containsExactly("SUBMITTED");
    story.signOff().submit();
    assertThat(states(story, "A01", "A05", "A11", "A29"))
        .containsExactly("ACCEPTED", "SUBMITTED", "ACCEPTED", "ACCEPTED");
    assertThat(api.as("sato").get("cases/" + story.number() + "/journal").json().toString())
        .contains("A05 RETURNED", "A05 SUBMITTED");
  }

  /** The applicant writes another address of the first site. */
  private void moves(Story story) {
    Answer read = api.as("yamada").get("cases/" + story.number());
    ObjectNode form = (ObjectNode) read.json().get("form");
    ((ObjectNode) form.at("/sites/0")).put("address", "長野県岡谷市見本町9-9");
    Answer written = api.as("yamada").put("applications/" + story.number(), form, read.etag());
    assertThat(written.status()).as("%s", written.json()).isEqualTo(200);
  }

  @Test
  void nobodyIsAskedToCorrectWhatNobodyCanWriteAnyMore() {
    Story story = Story.draft(api).teamAgreed();
    Answer back =
        api.as("tanaka")
            .postIfMatch(
                "cases/" + story.number() + "/documents/A11/return",
                WHY,
                "\"v" + story.version("tanaka", "A11") + "\"");
    assertThat(back.status()).isEqualTo(409);
    assertThat(Told.code(back)).isEqualTo("document.recordNotNow");
    assertThat(states(story, "A11")).containsExactly("ACCEPTED");
  }

  private static List<String> states(Story story, String... codes) {
    JsonNode documents = story.documents("yamada");
    return List.of(codes).stream().map(code -> one(documents, code).get("state").asText()).toList();
  }

  private static List<String> found(JsonNode documents, String code) {
    return one(documents, code).get("findings").findValuesAsText("code");
  }

  private static JsonNode one(JsonNode documents, String code) {
    return StreamSupport.stream(documents.spliterator(), false)
        .filter(document -> document.get("code").asText().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
