package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Api.Answer;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A case that is sent back is audited again, and what was sealed stays; its papers in one list. */
@ExtendWith(RunningAkashi.class)
class SecondAuditIT {

  private Api api;

  @BeforeEach
  void reach(Akashi akashi) {
    api = new Api(akashi);
  }

  @Test
  @Tag("R21")
  @Tag("R09")
  void hasItsOwnMeetingsDeclarationsAndReport() {
    Story story = Story.draft(api).reported();
    byte[] first = report(story, "").body();
    story.committee().recommends("watanabe", "SEND_BACK");
    assertThat(report(story, "").body()).as("until there is another").isEqualTo(first);
    story.planAgreed();
    assertThat(audit(story, "meetings").json().get("opening").isNull()).isTrue();
    Answer early = story.tries("kobayashi", "cases/%s/audit/conclusion", null);
    assertThat(early.json().get("errors").findValuesAsText("field")).contains("opening", "closing");
    story.metOnSite().takes("kobayashi", "cases/%s/audit/conclusion");
    Map<String, String> words = Map.of("summary", "再び見た。", "recommendation", "適当と考える。");
    assertThat(Told.code(story.tries("tanaka", "cases/%s/audit/report", words)))
        .isEqualTo("audit.declareAfter");
    story.declaredAfter().takes("tanaka", "cases/%s/audit/report", words);
    assertThat(report(story, "s/1").body()).as("the first stays as it was sealed").isEqualTo(first);
    byte[] second = report(story, "s/2").body();
    assertThat(report(story, "").body()).isEqualTo(second);
    assertThat(PaperText.of(second))
        .contains("第2回", "再び見た。")
        .contains("現地で確認した文書（写しなし）", "第3版", "小林")
        .as("what kind of text its items are")
        .contains("作業版", "義務の文言：");
    assertThat(report(story, "s/3").status()).isEqualTo(404);
    story.committee().recommends("watanabe", "GRANT");
    assertThat(story.openSteps()).containsExactly("DECIDE");
    assertThat(papers("yamada", story))
        .contains("AUDIT_PLAN 1", "AUDIT_PLAN 2", "AUDIT_REPORT 1", "AUDIT_REPORT 2");
  }

  @Test
  @Tag("R21")
  void theCommitteeSendsBackToTheSame() {
    Story story = Story.draft(api).recommended();
    story.committee().declares("takahashi");
    story.withReasons("takahashi", "cases/%s/decision/return-to-audit");
    assertThat(story.state()).isEqualTo("ON_SITE_AUDIT");
    assertThat(audit(story, "meetings").json().get("openingVersion").asInt()).isZero();
    JsonNode team = api.as("tanaka").get("cases/" + story.number() + "/team").json();
    assertThat(team.get("members").findValuesAsText("declaredAfter")).containsOnly("false");
  }

  @Test
  void aMeetingIsNotWrittenOverUnseen() {
    Story story = Story.draft(api).reviewed().planAgreed().metOnSite();
    JsonNode meetings = audit(story, "meetings").json();
    assertThat(meetings.get("openingVersion").asInt()).isEqualTo(1);
    Map<String, Object> corrected =
        Map.of(
            "heldOn",
            meetings.at("/opening/heldOn").asText(),
            "attendees",
            "申請者：代表者、当機関：審査チーム",
            "notes",
            "出席者を直した。");
    String opening = "cases/" + story.number() + "/audit/opening";
    Answer old = api.as("kobayashi").postIfMatch(opening, corrected, "\"v0\"");
    assertThat(old.status()).isEqualTo(412);
    Answer kept = api.as("kobayashi").postIfMatch(opening, corrected, "\"v1\"");
    assertThat(kept.status()).isEqualTo(204);
    assertThat(audit(story, "meetings").json().at("/opening/notes").asText()).isEqualTo("出席者を直した。");
    assertThat(lines("tanaka", story)).as("what stood there before").contains("範囲と予定を確かめた。");
    assertThat(lines("yamada", story)).doesNotContain("範囲と予定を確かめた。");
  }

  @Test
  void whoMayReadAPaperFindsItInOneList() {
    Story story = Story.draft(api).certified();
    List<String> applicants =
        List.of(
            "RECEIPT 1",
            "AGREEMENT 1",
            "DOCUMENT_REVIEW_REPORT 1",
            "AUDIT_PLAN 1",
            "AUDIT_REPORT 1",
            "CERTIFICATE 1");
    assertThat(papers("yamada", story)).containsExactlyElementsOf(applicants);
    assertThat(papers("kobayashi", story)).containsExactlyElementsOf(applicants);
    assertThat(papers("takahashi", story)).contains("MINUTES 1").containsAll(applicants);
    for (JsonNode paper : list("takahashi", story)) {
      Answer pdf = api.as("takahashi").get(paper.get("path").asText());
      assertThat(pdf.status()).as(paper.get("path").asText()).isEqualTo(200);
      assertThat(new String(pdf.body(), 0, 5)).isEqualTo("%PDF-");
    }
    for (String other : List.of("nakagawa", "inoue", "admin")) {
      assertThat(api.as(other).get("cases/" + story.number() + "/papers").status())
          .as(other)
          .isEqualTo(404);
    }
  }

  private JsonNode list(String username, Story story) {
    return api.as(username).get("cases/" + story.number() + "/papers").json();
  }

  private List<String> papers(String username, Story story) {
    List<String> papers = new ArrayList<>();
    list(username, story)
        .forEach(p -> papers.add(p.get("kind").asText() + " " + p.get("position").asInt()));
    return papers;
  }

  private String lines(String username, Story story) {
    return api.as(username).get("cases/" + story.number() + "/journal").json().toString();
  }

  private Answer report(Story story, String which) {
    return audit(story, "report" + which);
  }

  private Answer audit(Story story, String what) {
    return api.as("tanaka").get("cases/" + story.number() + "/audit/" + what);
  }
}
