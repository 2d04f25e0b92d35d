package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.Overdue;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Api.Answer;
import jp.akashi.deploy.demo.Committee;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nonconformities that add up, and those nobody corrects; a plan that does not hold. */
@ExtendWith(RunningAkashi.class)
class UncorrectedIT {

  private static final String END = "cases/%s/nonconformities/uncorrected";
  private static final Map<String, String> REASONS = Map.of("reasons", "三度求めたが、記録が出ない。");
  private Akashi running;
  private Api api;

  @BeforeEach
  void reach(Akashi akashi) {
    running = akashi;
    api = new Api(akashi);
  }

  @Test
  @Tag("R04")
  @Tag("M13")
  void whatIsNotCorrectedInTimeIsReportedAndCanBeRefused() {
    Story story = Story.draft(api).reviewed().planAgreed().metOnSite();
    story.raises("I-1", "minor").takes("kobayashi", "cases/%s/audit/conclusion");
    Answer early = story.tries("tanaka", END, REASONS);
    assertThat(early.status()).isEqualTo(409);
    assertThat(Told.code(early)).isEqualTo("audit.timeRuns");
    Overdue.corrections(running, story.number());
    assertThat(story.tries("kobayashi", END, REASONS).status()).as("the lead").isEqualTo(403);
    assertThat(story.tries("yamada", END, REASONS).status()).isEqualTo(403);
    assertThat(story.tries("tanaka", END, Map.of("reasons", " ")).status()).isEqualTo(422);
    story.takes("tanaka", END, REASONS);
    assertThat(story.openSteps()).containsExactly("WRITE_AUDIT_REPORT");
    assertThat(story.state()).isEqualTo("ON_SITE_AUDIT");
    assertThat(api.as("yamada").get("notices").json().findValuesAsText("code"))
        .contains("notice.notCorrected");
    story.declaredAfter().auditReported();
    Answer late =
        api.as("yamada")
            .put(
                "cases/" + story.number() + "/nonconformities/NC-1",
                Map.of("corrective", Map.of("cause", "いまさら。")),
                "\"v0\"");
    assertThat(late.status()).as("the file is closed").isEqualTo(409);
    Committee committee = story.committee().recommends("watanabe", "REFUSE").declares("kato");
    assertThat(committee.seenBy("kato").get("rules").toString()).contains("R04");
    Answer grant = story.tries("kato", "cases/%s/decision/grant", Map.of("reasons", "よい。"));
    assertThat(grant.status()).isEqualTo(409);
    assertThat(grant.json().get("title").asText()).contains("R04");
    Map<String, Object> refusal = new HashMap<>(REASONS);
    refusal.put("items", Map.of());
    Answer silent = story.tries("kato", "cases/%s/decision/refusal", refusal);
    assertThat(silent.status()).as("each item not met has its reason").isEqualTo(422);
    refusal.put("items", Map.of("I-1", "記録が出ないままだった。"));
    story.takes("kato", "cases/%s/decision/refusal", refusal);
    assertThat(story.untilJournalSays("notice.refused").state()).isEqualTo("REFUSED");
  }

  @Test
  @Tag("M13")
  void whoReportedTooLittleAndThenNothingIsReportedUncorrected() {
    Story story = Story.draft(api).reviewed().planAgreed().metOnSite().raises("I-1", "minor");
    story.takes("kobayashi", "cases/%s/audit/conclusion");
    story.corrects("NC-1").takes("yamada", "cases/%s/nonconformities/report");
    Overdue.corrections(running, story.number());
    assertThat(Told.code(story.tries("tanaka", END, REASONS))).isEqualTo("input.invalid");
    story
        .takes("kobayashi", "cases/%s/nonconformities/NC-1/insufficiency", Map.of("text", "記録がない。"))
        .takes("kobayashi", "cases/%s/nonconformities/verification-conclusion");
    assertThat(Told.code(story.tries("tanaka", END, REASONS))).isEqualTo("audit.timeRuns");
    Overdue.corrections(running, story.number());
    story.takes("tanaka", END, REASONS);
    assertThat(story.openSteps()).containsExactly("WRITE_AUDIT_REPORT");
  }

  @Test
  void threeMinorOnesOnOneItemAreMajor() {
    Story story = Story.draft(api).reviewed().planAgreed().metOnSite();
    for (String fact : List.of("鍵の台帳に抜けがある。", "鍵が机にある。", "貸出しの記録がない。")) {
      raise(story, "I-1", fact);
    }
    raise(story, "I-2", "一覧が古い。");
    story.takes("kobayashi", "cases/%s/audit/conclusion");
    assertThat(
            api.as("yamada")
                .get("cases/" + story.number() + "/nonconformities")
                .json()
                .findValuesAsText("grade"))
        .containsExactly("major", "major", "major", "minor");
    assertThat(story.acts()).contains("nonconformity.escalated");
  }

  private static void raise(Story story, String item, String fact) {
    story.takes(
        "kobayashi",
        "cases/%s/audit/nonconformities",
        Map.of("item", item, "grade", "minor", "origin", "ON_SITE", "description", fact));
  }

  @Test
  @Tag("M11")
  void aPlanNobodyAgreedToIsTakenBackAndAnotherSaysWhatChanged() {
    Story story = Story.draft(api).reviewed();
    story.takes("tanaka", "cases/%s/audit/plan", story.plan());
    String recall = "cases/%s/audit/plan/recall";
    assertThat(story.tries("kobayashi", recall, REASONS).status()).isEqualTo(403);
    assertThat(story.tries("tanaka", recall, Map.of("reasons", "")).status()).isEqualTo(422);
    story.takes("tanaka", recall, REASONS);
    assertThat(story.openSteps()).containsExactly("PLAN_AUDIT");
    Map<String, Object> later = new HashMap<>(story.plan());
    String day = LocalDate.parse(later.get("firstDay").toString()).plusDays(7).toString();
    later.put("firstDay", day);
    later.put("lastDay", day);
    later.put(
        "agenda", List.of(Map.of("day", day, "start", "09:30", "topic", "開始会議", "who", "全員")));
    story.takes("tanaka", "cases/%s/audit/plan", later);
    String letters = api.as("yamada").get("notices").json().toString();
    assertThat(letters).contains("N17", "現地の日：", " → " + day);
    assertThat(story.tries("tanaka", recall, REASONS).status()).isEqualTo(204);
    story
        .takes("tanaka", "cases/%s/audit/plan", later)
        .takes("yamada", "cases/%s/audit/plan/agreement");
    assertThat(story.tries("tanaka", recall, REASONS).status()).as("agreed").isEqualTo(409);
  }
}
