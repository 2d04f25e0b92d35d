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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Documents an applicant says something of instead of handing a file in, and what auditors saw. */
@ExtendWith(RunningAkashi.class)
class DeclaredDocumentsIT {

  private static final Map<String, Object> WHY = Map.of("reason", "要らない。");
  private Api api;

  @BeforeEach
  void reach(Akashi akashi) {
    api = new Api(akashi);
  }

  @Test
  @Tag("EXC-02")
  @Tag("R34")
  @Tag("METI-1")
  void notPreparedIsAnAnswerAndNoObstacle() {
    Story story = Story.draft(api);
    story.declares("yamada", "A07", "not-prepared", "まだ作っていません。");
    assertThat(story.document("yamada", "A07").get("state").asText()).isEqualTo("NOT_PREPARED");
    story.selfChecked("yamada").documentsAnswered("yamada").signOff().submit();
    story.documentsAccepted().takes("sato", "cases/%s/reception/acceptance");
    assertThat(story.document("yamada", "A07").get("state").asText()).isEqualTo("NOT_PREPARED");
  }

  @Test
  @Tag("EXC-03")
  @Tag("R33")
  void whatIsItselfTheSecretIsShownOnSiteOnly() {
    Story story = Story.draft(api);
    story.declares("yamada", "A20", "on-site", "図が外に出ると守りが弱くなるため。");
    assertThat(story.document("yamada", "A20").get("state").asText()).isEqualTo("ON_SITE");
    refused("reason", "document.copyNeeded", story.says("yamada", "A08", "on-site", WHY));
  }

  @Test
  void anAnswerMayBeTakenBackAndNeedsAReason() {
    Story story = Story.draft(api);
    story.declares("yamada", "A19", "not-prepared", "様式がないため。");
    story.says("yamada", "A19", "reopening", Map.of());
    assertThat(story.document("yamada", "A19").get("state").asText()).isEqualTo("AWAITED");
    Answer blank = story.says("yamada", "A19", "not-prepared", Map.of("reason", " "));
    assertThat(blank.status()).isEqualTo(422);
    assertThat(blank.json().at("/errors/0/field").asText()).isEqualTo("reason");
  }

  @Test
  @Tag("R05")
  void whatTheCaseNeedsByItsOwnWordsIsNotSaidNotToApply() {
    Story story = Story.draft(api);
    refused(
        "reason", "document.neededByAnswers", story.says("yamada", "A02", "not-applicable", WHY));
    refused("reason", "document.alwaysNeeded", story.says("yamada", "A04", "not-applicable", WHY));
    assertThat(story.document("yamada", "A04").get("state").asText()).isEqualTo("AWAITED");
    assertThat(story.document("yamada", "A02").get("state").asText()).isEqualTo("AWAITED");
  }

  private static void refused(String field, String code, Answer answer) {
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo(field);
    assertThat(answer.json().at("/errors/0/code").asText()).isEqualTo(code);
  }

  @Test
  void whatIsAskedOfADocumentIsSaid() {
    Story story = Story.draft(api);
    JsonNode registry = story.document("yamada", "A02");
    assertThat(registry.get("formats").toString()).isEqualTo("[\"PDF\",\"JPG\",\"PNG\"]");
    assertThat(registry.at("/freshness/greatestAge").asText()).isEqualTo("P3M");
    assertThat(registry.at("/freshness/measured").asText()).isEqualTo("ISSUE_TO_SUBMISSION");
    assertThat(registry.get("onSiteInspection").asBoolean()).isFalse();
    assertThat(story.document("yamada", "A07").get("freshness").isNull()).isTrue();
    JsonNode map = story.document("yamada", "A20");
    assertThat(map.get("onSiteInspection").asBoolean()).isTrue();
    assertThat(map.at("/onSiteReason/en").asText()).isNotBlank();
  }

  @Test
  @Tag("R33")
  void whatAnAuditorSawOnSiteIsNotTakenBack() {
    Story story = Story.draft(api).reviewed().planAgreed().metOnSite();
    JsonNode before = story.document("yamada", "A20");
    assertThat(before.at("/answer/inspection/documentVersion").asText()).isEqualTo("第3版");
    assertThat(before.at("/answer/seenByName").asText()).startsWith("小林");
    for (String act : List.of("not-prepared", "reopening")) {
      Answer refused = story.says("yamada", "A20", act, Map.of("reason", "言い直す。"));
      assertThat(refused.status()).as(act).isEqualTo(409);
      assertThat(Told.code(refused)).isEqualTo("document.inspected");
    }
    story.handsIn("yamada", "A20", SamplePdf.about("later"));
    assertThat(story.document("yamada", "A20").at("/answer/inspection/documentVersion").asText())
        .as("a copy that comes later takes nothing from what was seen")
        .isEqualTo("第3版");
    story.declares("yamada", "A20", "on-site", "写しは間違いでした。");
    assertThat(story.document("yamada", "A20").at("/answer/inspection/documentVersion").asText())
        .isEqualTo("第3版");
    assertThat(api.as("sato").get("cases/" + story.number() + "/journal").json().toString())
        .contains("A20 拠点図・管理区域図 第3版");
  }
}
