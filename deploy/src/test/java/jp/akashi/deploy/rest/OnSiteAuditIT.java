package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Api.Answer;
import jp.akashi.deploy.demo.Applicant;
import jp.akashi.deploy.demo.Evaluation;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Plan, audit on site, nonconformities and their correction, report. */
@ExtendWith(RunningAkashi.class)
class OnSiteAuditIT {

  private static final String VERIFY = "cases/%s/nonconformities/NC-1/verification";
  private Api api;

  @BeforeEach
  void reach(Akashi akashi) {
    api = new Api(akashi);
  }

  @Test
  void thePlanIsProposedByTheEditionsRules() {
    Story story = Story.reviewed(api);
    JsonNode time = api.as("tanaka").get("cases/" + story.number() + "/audit/time").json();
    assertThat(time.get("days").decimalValue()).isPositive();
    assertThat(time.get("because").findValuesAsText("code")).contains("T01", "T20");
  }

  @Test
  void aPlanThatCannotBeTakenIsRefusedFieldByField() {
    Story story = Story.reviewed(api);
    Map<String, Object> plan = new HashMap<>(story.plan());
    plan.put("firstDay", LocalDate.now().plusDays(3).toString());
    plan.put("sites", List.of("ない拠点"));
    plan.put("personDays", 0.25);
    Answer refused = story.tries("tanaka", "cases/%s/audit/plan", plan);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().get("errors").findValuesAsText("field"))
        .contains("sites", "personDays", "deviation", "shortNotice");
    assertThat(story.tries("kobayashi", "cases/%s/audit/plan", story.plan()).status())
        .as("only the lead plans")
        .isEqualTo(403);
  }

  @Test
  @Tag("M11")
  void theApplicantAsksForAnotherPlan() {
    Story story = Story.reviewed(api);
    story.takes("tanaka", "cases/%s/audit/plan", story.plan());
    story.withReasons("yamada", "cases/%s/audit/plan/change-request");
    assertThat(story.openSteps()).containsExactly("PLAN_AUDIT");
    story.takes("tanaka", "cases/%s/audit/plan", story.plan());
    String agreement = "cases/" + story.number() + "/audit/plan/agreement";
    assertThat(api.as("suzuki").postIfMatch(agreement, null, "\"v1\"").status())
        .as("the plan they read is not the latest")
        .isEqualTo(412);
    assertThat(api.as("suzuki").postIfMatch(agreement, null, "\"v2\"").status()).isEqualTo(204);
    JsonNode plans = api.as("yamada").get("cases/" + story.number() + "/audit/plans").json();
    assertThat(plans).hasSize(2);
    assertThat(plans.get(1).get("changeWanted").asText()).isNotBlank();
  }

  @Test
  @Tag("M11")
  void anAuditIsNotConcludedWithoutItsMeetings() {
    Story story = Story.reviewed(api).planAgreed();
    Answer refused = story.tries("kobayashi", "cases/%s/audit/conclusion", null);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().get("errors").findValuesAsText("field"))
        .contains("opening", "closing");
  }

  @Test
  @Tag("R03")
  void aNonconformityIsCorrectedAndVerified() {
    Story story = corrected();
    assertThat(story.openSteps()).containsExactly("VERIFY_CORRECTIONS");
    story.takes("kobayashi", VERIFY, Map.of("text", "記録3か月分を見た。"));
    story.takes("kobayashi", "cases/%s/nonconformities/verification-conclusion");
    assertThat(story.openSteps()).containsExactly("WRITE_AUDIT_REPORT");
    assertThat(story.state()).isEqualTo("ON_SITE_AUDIT");
    Map<String, Object> report = Map.of("summary", "済んだ。", "recommendation", "適当と考える。");
    assertThat(story.tries("tanaka", "cases/%s/audit/report", report).status())
        .as("the team has not declared after the audit (R09)")
        .isEqualTo(409);
    story.declaredAfter().auditReported();
    byte[] pdf = api.as("yamada").get("cases/" + story.number() + "/audit/report").body();
    assertThat(new String(pdf, StandardCharsets.ISO_8859_1))
        .startsWith("%PDF-")
        .contains("ETSI.CAdES.detached");
  }

  @Test
  @Tag("R03")
  void nothingIsRaisedOnceTheAuditIsConcluded() {
    Story story = Story.reviewed(api).planAgreed().metOnSite();
    story.takes("kobayashi", "cases/%s/audit/conclusion");
    Map<String, String> late =
        Map.of("item", "III-3", "grade", "major", "origin", "ON_SITE", "description", "後から見つけた。");
    assertThat(story.tries("kobayashi", "cases/%s/audit/nonconformities", late).status())
        .isEqualTo(409);
    Map<String, Object> meeting =
        Map.of("heldOn", LocalDate.now().toString(), "attendees", "全員", "notes", "やり直し。");
    assertThat(story.tries("tanaka", "cases/%s/audit/closing", meeting).status()).isEqualTo(409);
  }

  @Test
  @Tag("R07")
  void whoVerifiesAnEquivalentSaysWhetherItIsAccepted() {
    Story story = Story.submitted(api).withReasons("sato", "cases/%s/reception/correction-request");
    String item = claimsAnEquivalent(story);
    story.signOff().submit().documentsAccepted().takes("sato", "cases/%s/reception/acceptance");
    story.offered().agreementSigned("suzuki", Applicant.MIHON.representativeName()).assigned();
    for (String auditor : List.of("tanaka", "kobayashi")) {
      story.takes(auditor, "cases/%s/team/declaration", Evaluation.noTies());
    }
    story.takes("yamada", "cases/%s/team/agreement");
    Evaluation.judgeAll(api, story.number());
    String items = "cases/" + story.number() + "/judgements";
    Map<String, String> notMet =
        Map.of("verdict", "NONCONFORMING", "grade", "minor", "reason", "同等とはいえない。");
    assertThat(api.as("tanaka").put(items + "/" + item, notMet, "\"v1\"").status()).isEqualTo(204);
    story.takes("tanaka", "cases/%s/document-review/completion").planAgreed().metOnSite();
    JsonNode proposed =
        api.as("kobayashi").get("cases/" + story.number() + "/audit/proposals").json().get(0);
    story.takes("kobayashi", "cases/%s/audit/nonconformities", proposed);
    story.takes("kobayashi", "cases/%s/audit/conclusion");
    story.corrects("NC-1").takes("yamada", "cases/%s/nonconformities/report");
    Answer unsaid = story.tries("kobayashi", VERIFY, Map.of("text", "手順を見た。"));
    assertThat(unsaid.status()).isEqualTo(422);
    assertThat(unsaid.json().get("errors").findValuesAsText("field"))
        .containsExactly("equivalentAccepted");
    story.takes("kobayashi", VERIFY, Map.of("text", "手順を見た。", "equivalentAccepted", true));
    story.takes("kobayashi", "cases/%s/nonconformities/verification-conclusion");
    assertThat(story.openSteps()).containsExactly("WRITE_AUDIT_REPORT");
  }

  /** The applicant meets an item by something of the same effect. */
  private String claimsAnEquivalent(Story story) {
    String path = "cases/" + story.number() + "/self-check";
    for (JsonNode one : api.as("yamada").get(path).json()) {
      if (one.get("meansRule").asText().equals("EQUIVALENT_ALLOWED")
          && !one.get("applies").asText().equals("FALSE")) {
        String item = one.get("item").asText();
        Map<String, Object> means = new HashMap<>();
        one.get("counted").forEach(m -> means.put(m.asText(), Map.of("choice", "ADOPTED")));
        String first = one.get("counted").get(0).asText();
        means.put(first, Map.of("choice", "EQUIVALENT", "reason", "同じ効果の方法"));
        Map<String, Object> answer = Map.of("means", means, "evidence", List.of("A07"));
        String etag = "\"v" + one.get("version").asInt() + "\"";
        assertThat(api.as("yamada").put(path + "/" + item, answer, etag).status()).isEqualTo(200);
        return item;
      }
    }
    throw new AssertionError("No item allows an equivalent");
  }

  @Test
  @Tag("R33")
  void onlyTheTeamSeesOnSite() {
    Story story = Story.reviewed(api).planAgreed();
    Map<String, String> seen = Map.of("title", "規程", "seenOn", LocalDate.now().toString());
    assertThat(story.tries("ito", "cases/%s/documents/A20/inspection", seen).status())
        .as("an auditor of another team")
        .isEqualTo(403);
  }

  @Test
  void aCorrectionNamesDocumentsTheEditionKnows() {
    Story story = Story.reviewed(api).planAgreed().metOnSite().raises("III-3", "minor");
    story.takes("kobayashi", "cases/%s/audit/conclusion");
    String one = "cases/" + story.number() + "/nonconformities/NC-1";
    int version =
        api.as("yamada")
            .get("cases/" + story.number() + "/nonconformities")
            .json()
            .get(0)
            .get("version")
            .asInt();
    Answer refused =
        api.as("yamada")
            .put(one, Map.of("evidence", List.of("A07", "A99")), "\"v" + version + "\"");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().get("errors").get(0).get("message").asText())
        .contains("A99")
        .doesNotContain("A07");
  }

  @Test
  @Tag("R04")
  void anInsufficientCorrectionGoesBackToTheApplicant() {
    Story story = corrected();
    story.takes(
        "kobayashi",
        "cases/%s/nonconformities/NC-1/insufficiency",
        Map.of("text", "新しい手順が見当たらない。"));
    story.takes("kobayashi", "cases/%s/nonconformities/verification-conclusion");
    assertThat(story.openSteps()).containsExactly("CORRECT_NONCONFORMITIES");
    assertThat(story.state()).isEqualTo("CORRECTING");
    assertThat(Timers.correctionDue(api, story))
        .as("record and engine agree")
        .isEqualTo(Timers.waitsUntil(api, story));
  }

  @Test
  @Tag("R04")
  void whatWasReportedFirstIsStillReadAfterItWasReportedAnew() {
    Story story = corrected();
    story.takes(
        "kobayashi",
        "cases/%s/nonconformities/NC-1/insufficiency",
        Map.of("text", "新しい手順が見当たらない。"));
    story.takes("kobayashi", "cases/%s/nonconformities/verification-conclusion");
    JsonNode before = nonconformity(story, "yamada");
    String path = "cases/" + story.number() + "/nonconformities/NC-1";
    Map<String, Object> anew =
        Map.of("cause", "点検の項目がなかった。", "correction", "点検した。", "action", "手順書に加えた。");
    api.as("yamada")
        .put(path, Map.of("corrective", anew), "\"v" + before.get("version").asInt() + "\"");
    story.takes("yamada", "cases/%s/nonconformities/report");
    for (String reader : List.of("yamada", "kobayashi", "watanabe")) {
      JsonNode now = nonconformity(story, reader);
      assertThat(now.at("/corrective/cause").asText()).isEqualTo("点検の項目がなかった。");
      assertThat(now.get("rounds")).hasSize(1);
      JsonNode first = now.get("rounds").get(0);
      assertThat(first.at("/corrective/cause").asText()).isEqualTo("担当の交代時に引き継がなかった。");
      assertThat(first.at("/evidence/0").asText()).isEqualTo("A21");
      assertThat(first.get("remark").asText()).isEqualTo("新しい手順が見当たらない。");
      assertThat(first.get("foundBy").asText()).isEqualTo("kobayashi");
    }
  }

  private JsonNode nonconformity(Story story, String username) {
    return api.as(username).get("cases/" + story.number() + "/nonconformities").json().get(0);
  }

  @Test
  @Tag("EXC-02")
  @Tag("R34")
  void aDocumentNotPreparedMustBecomeANonconformity() {
    Story story = Story.draft(api);
    story.declares("yamada", "A10", "not-prepared", "まだ作っていません。");
    story.reviewed().planAgreed().metOnSite();
    Answer refused = story.tries("kobayashi", "cases/%s/audit/conclusion", null);
    assertThat(refused.json().get("errors").findValuesAsText("field")).containsExactly("items.I-8");
    JsonNode proposed =
        api.as("kobayashi").get("cases/" + story.number() + "/audit/proposals").json().get(0);
    assertThat(proposed.get("origin").asText()).isEqualTo("NOT_PREPARED");
    assertThat(proposed.get("grade").asText()).isEqualTo("minor");
    story.takes("kobayashi", "cases/%s/audit/nonconformities", proposed);
    story.takes("kobayashi", "cases/%s/audit/conclusion");
    assertThat(story.state()).isEqualTo("CORRECTING");
  }

  @Test
  void aReportOnACorrectionNamesWhatIsMissing() {
    Story story = Story.reviewed(api).planAgreed().metOnSite().raises("III-3", "minor");
    story.takes("kobayashi", "cases/%s/audit/conclusion");
    Answer refused = story.tries("yamada", "cases/%s/nonconformities/report", null);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().get("errors").findValuesAsText("field"))
        .containsExactly("NC-1.cause", "NC-1.correction", "NC-1.action");
  }

  @Test
  void onlyTheTeamRaisesAndVerifies() {
    Story story = corrected();
    Map<String, Object> text = Map.of("text", "見た。");
    for (String other : new String[] {"ito", "yamada", "watanabe", "saito", "admin", "inoue"}) {
      assertThat(story.tries(other, VERIFY, text).status()).as(other).isIn(403, 404);
    }
    assertThat(story.openSteps()).containsExactly("VERIFY_CORRECTIONS");
  }

  private Story corrected() {
    Story story = Story.reviewed(api).planAgreed().metOnSite().raises("III-3", "major");
    story.takes("kobayashi", "cases/%s/audit/conclusion");
    assertThat(story.state()).isEqualTo("CORRECTING");
    return story.corrects("NC-1").takes("yamada", "cases/%s/nonconformities/report");
  }
}
