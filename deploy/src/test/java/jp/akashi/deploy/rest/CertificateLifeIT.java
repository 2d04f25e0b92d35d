package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Api.Answer;
import jp.akashi.deploy.demo.CertificateActs;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The life of a certification after its issue, and who may not touch it. */
@ExtendWith(RunningAkashi.class)
class CertificateLifeIT {

  private static final Map<String, Object> VERIFIED = Map.of("verified", "報告を確かめた。");
  private static String issued;
  private static String issuedCase;
  private Api api;

  @BeforeEach
  void reach(Akashi akashi) {
    api = new Api(akashi);
    if (issued == null) {
      Story story = Story.draft(api).certified();
      issuedCase = story.number();
      issued = api.as("yamada").get("certificates").json().get(0).get("number").asText();
    }
  }

  @Test
  @Tag("R27")
  @Tag("R28")
  @Tag("R30")
  @Tag("R26")
  @Tag("M19")
  @Tag("M20")
  void aCertificationIsSuspendedLiftedAndWithdrawnWithTheHolderHeard() {
    assertThat(tries("hayashi", "suspension", suspension(false)).status()).isEqualTo(409);
    done(tries("saito", "explanation", explanation("SUSPENSION")));
    assertThat(tries("hayashi", "suspension", suspension(false)).status()).isEqualTo(409);
    done(tries("suzuki", "explanation/answer", Map.of("answer", "報告は今週出します。")));
    done(tries("hayashi", "suspension", suspension(false)));

    JsonNode published = register();
    assertThat(published.get("state").asText()).isEqualTo("SUSPENDED");
    assertThat(published.at("/suspended/reason").asText()).isEqualTo("年次報告が出ていないため");
    assertThat(published.toString()).doesNotContain("内部の理由");
    assertThat(view("suzuki").toString()).doesNotContain("内部の理由");
    assertThat(view("saito").toString()).contains("内部の理由");

    assertThat(view("saito").toString())
        .as("what was said to each other stays on record")
        .contains("報告は今週出します。");

    done(tries("hayashi", "suspension/lifting", VERIFIED));
    assertThat(register().get("state").asText()).isEqualTo("VALID");
    assertThat(register().get("suspended").isNull()).isTrue();

    done(tries("hayashi", "suspension", suspension(true)));
    assertThat(tries("hayashi", "withdrawal", withdrawal("SUSPENSION_BREACHED")).status())
        .isEqualTo(409);
    done(tries("saito", "explanation", explanation("WITHDRAWAL")));
    done(tries("suzuki", "explanation/answer", Map.of("answer", "異議はありません。")));
    assertThat(tries("hayashi", "withdrawal", withdrawal("SUSPENSION_EXPIRED")).status())
        .isEqualTo(409);
    done(tries("hayashi", "withdrawal", withdrawal("SUSPENSION_BREACHED")));

    assertThat(register().get("state").asText()).isEqualTo("WITHDRAWN");
    assertThat(register().get("reason").asText()).isEqualTo("一時停止中に認証を表示したため");
    assertThat(tries("hayashi", "suspension/lifting", VERIFIED).status()).isEqualTo(409);
    assertThat(tries("saito", "explanation/closing", Map.of("why", "x")).status()).isEqualTo(409);
    assertThat(letters()).contains("N35", "N36", "N37", "N38", "N39");
    assertThat(view("suzuki").get("history").findValuesAsText("act"))
        .filteredOn(Campaign::isNotOfAnothers)
        .containsExactly(
            "issued",
            "explanationOffered",
            "explained",
            "suspended",
            "lifted",
            "suspendedUrgently",
            "explanationOffered",
            "explained",
            "withdrawn");
    issued = null;
  }

  @Test
  void aDemandIsMetAndTheCertificationStaysInForce() {
    LocalDate due = today().plusDays(20);
    Map<String, Object> demand =
        Map.of("facts", "鍵の管理", "required", "台帳を直す", "due", due.toString());
    done(tries("saito", "correction-demand", demand));
    assertThat(demanded())
        .contains("鍵の管理", "台帳を直す", "一時停止を検討します")
        .contains(due.getYear() + "年" + due.getMonthValue() + "月" + due.getDayOfMonth() + "日");
    assertThat(register().get("state").asText()).isEqualTo("CORRECTION_DEMANDED");
    assertThat(tries("saito", "correction-demand", Map.of("facts", "x", "required", "y")).status())
        .isEqualTo(409);
    done(tries("saito", "explanation", explanation("SUSPENSION")));
    String read = "\"v" + view("suzuki").get("version").asInt() + "\"";
    done(tries("saito", "explanation", explanation("WITHDRAWAL")));
    String answering = "certificates/" + issued + "/explanation/answer";
    Map<String, String> answer = Map.of("answer", "台帳を直しました。");
    assertThat(api.as("suzuki").postIfMatch(answering, answer, read).status())
        .as("they are heard on something else by now")
        .isEqualTo(412);
    done(tries("suzuki", "explanation/answer", answer));
    done(tries("saito", "correction-demand/completion", VERIFIED));
    assertThat(register().get("state").asText()).isEqualTo("VALID");
    assertThat(view("saito").toString()).contains("台帳を直す", "台帳を直しました。");
    assertThat(tries("hayashi", "suspension", suspension(false)).status())
        .as("what they were heard on is over")
        .isEqualTo(409);
  }

  @Test
  void aHearingEndsWithoutAMeasure() {
    assertThat(tries("saito", "explanation/closing", Map.of("why", "x")).status())
        .as("there is none")
        .isEqualTo(409);
    done(tries("saito", "explanation", explanation("WITHDRAWAL")));
    done(tries("suzuki", "explanation/answer", Map.of("answer", "既に直しました。")));
    assertThat(told("saito")).contains("notice.holderExplained");
    assertThat(tries("suzuki", "explanation/closing", Map.of("why", "x")).status()).isEqualTo(403);
    assertThat(tries("saito", "explanation/closing", Map.of("why", " ")).status()).isEqualTo(422);
    done(tries("saito", "explanation/closing", Map.of("why", "直っていることを確かめた。")));
    assertThat(told("suzuki")).contains("notice.hearingClosed");
    assertThat(view("suzuki").at("/open/explanation").isNull()).isTrue();
    assertThat(view("saito").toString()).contains("直っていることを確かめた。");
    assertThat(tries("hayashi", "suspension", suspension(false)).status())
        .as("nobody was heard on this")
        .isEqualTo(409);
    issued = null;
  }

  @Test
  void whatWasDoneMeanwhileIsSeenFirst() {
    String read = "\"v" + view("hayashi").get("version").asInt() + "\"";
    done(tries("saito", "correction-demand", Map.of("facts", "鍵の管理", "required", "台帳を直す")));
    String path = "certificates/" + issued + "/";
    Map<String, Object> urgent = new HashMap<>(suspension(true));
    assertThat(api.as("hayashi").postIfMatch(path + "suspension", urgent, read).status())
        .isEqualTo(412);
    assertThat(
            api.as("saito")
                .postIfMatch(path + "correction-demand/completion", VERIFIED, read)
                .status())
        .isEqualTo(412);
    assertThat(api.as("suzuki").postIfMatch(path + "return", Map.of("reasons", "x"), read).status())
        .isEqualTo(412);
    String now = "\"v" + view("hayashi").get("version").asInt() + "\"";
    assertThat(api.as("hayashi").postIfMatch(path + "suspension", urgent, now).status())
        .isEqualTo(204);
    issued = null;
  }

  @Test
  void noActIsDoneOnAStateThatNobodyNames() {
    Map<String, Map<String, Object>> acts =
        Map.of(
            "correction-demand", Map.of("facts", "鍵の管理", "required", "台帳を直す"),
            "correction-demand/completion", VERIFIED,
            "explanation", explanation("SUSPENSION"),
            "explanation/answer", Map.of("answer", "直しました。"),
            "explanation/closing", Map.of("why", "直っている。"),
            "suspension", suspension(true),
            "suspension/lifting", VERIFIED,
            "withdrawal", withdrawal("FRAUD"),
            "return", Map.of("reasons", "事業をやめる"));
    acts.forEach(
        (act, body) -> {
          Answer blind = api.as("hayashi").post("certificates/" + issued + "/" + act, body);
          assertThat(blind.status()).as(act).isEqualTo(428);
          assertThat(Told.code(blind)).isEqualTo("ifMatch.missing");
        });
    assertThat(register().get("state").asText()).isEqualTo("VALID");
  }

  private List<String> told(String username) {
    return api.as(username).get("notices").json().findValuesAsText("code");
  }

  @Test
  void theHolderGivesItBack() {
    assertThat(tries("yamada", "return", Map.of("reasons", "事業をやめる")).status()).isEqualTo(403);
    assertThat(tries("nakagawa", "return", Map.of("reasons", "x")).status()).isEqualTo(404);
    assertThat(tries("suzuki", "return", Map.of("reasons", " ")).status()).isEqualTo(422);
    done(tries("suzuki", "return", Map.of("reasons", "事業をやめる")));
    assertThat(register().get("state").asText()).isEqualTo("RETURNED");
    assertThat(tries("suzuki", "return", Map.of("reasons", "もう一度")).status()).isEqualTo(409);
    assertThat(letters()).contains("N43");
    issued = null;
  }

  @Test
  @Tag("R27")
  void everyWrongFieldOfASuspensionIsNamed() {
    Map<String, Object> wrong = new HashMap<>(suspension(true));
    wrong.put("ground", "FRAUD");
    wrong.put("until", today().plusYears(2).toString());
    wrong.put("published", "");
    Answer answer = tries("hayashi", "suspension", wrong);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().get("errors").findValuesAsText("field"))
        .contains("ground", "until", "published");
  }

  @Test
  void aYearTypedWrongIsRefused() {
    Map<String, String> demand = Map.of("facts", "x", "required", "y", "due", "2206-09-01");
    Answer refused = tries("saito", "correction-demand", demand);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().get("errors").get(0).get("code").asText()).isEqualTo("date.tooFar");
  }

  @Test
  @Tag("R30")
  @Tag("M20")
  void lessThanSevenDaysToExplainAreRefused() {
    Map<String, Object> soon = new HashMap<>(explanation("WITHDRAWAL"));
    soon.put("until", today().plusDays(3).toString());
    assertThat(tries("saito", "explanation", soon).status()).isEqualTo(422);
  }

  @Test
  @Tag("R08")
  void nobodyElseDecidesMeasures() {
    for (String username :
        List.of("saito", "sato", "tanaka", "takahashi", "suzuki", "inoue", "admin", "abe")) {
      assertThat(tries(username, "suspension", suspension(true)).status())
          .as(username)
          .isEqualTo(403);
      assertThat(tries(username, "withdrawal", withdrawal("FRAUD")).status())
          .as(username)
          .isEqualTo(403);
    }
    assertThat(register().get("state").asText()).isEqualTo("VALID");
  }

  @Test
  void whatIsNotTheirsDoesNotExist() {
    for (String username : List.of("nakagawa", "inoue", "admin", "abe")) {
      assertThat(api.as(username).get("certificates/" + issued).status())
          .as(username)
          .isEqualTo(404);
      assertThat(api.as(username).get("certificates/" + issued + "/document").status())
          .as(username)
          .isEqualTo(404);
    }
    assertThat(api.as("yamada").get("certificates/" + issued + "/document").body())
        .startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
  }

  private Answer tries(String username, String act, Object body) {
    return CertificateActs.tries(api, username, "certificates/" + issued + "/" + act, body);
  }

  private static void done(Answer answer) {
    assertThat(answer.status()).as(answer.json().toString()).isEqualTo(204);
  }

  private JsonNode register() {
    return api.asAnybody().get("public/register/" + issued).json();
  }

  private JsonNode view(String username) {
    return api.as(username).get("certificates/" + issued).json();
  }

  /** What the letter N35 says to the representative. */
  private String demanded() {
    for (JsonNode sent : api.as("suzuki").get("cases/" + issuedCase + "/letters").json()) {
      if (sent.get("code").asText().equals("N35")) {
        return sent.at("/letter/bodyJa").asText();
      }
    }
    throw new AssertionError("no N35");
  }

  private List<String> letters() {
    JsonNode journal = api.as("sato").get("cases/" + issuedCase + "/journal").json();
    return journal.findValuesAsText("after");
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Tokyo"));
  }

  private static Map<String, Object> explanation(String measure) {
    return Map.of("measure", measure, "facts", "年次報告が督促の後も出ていない。");
  }

  private static Map<String, Object> suspension(boolean urgent) {
    return Map.of(
        "ground", "REPORT_OVERDUE",
        "scope", "岡谷工場",
        "published", "年次報告が出ていないため",
        "internal", "内部の理由：担当者が退職している。",
        "required", "年次報告を出す。",
        "urgent", urgent);
  }

  private static Map<String, Object> withdrawal(String ground) {
    return Map.of("ground", ground, "published", "一時停止中に認証を表示したため", "internal", "内部の理由：展示会で確認");
  }
}
