package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Api.Answer;
import jp.akashi.deploy.demo.Applicant;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What re-checks refuse, to whom, and what is wrong with which field. */
@ExtendWith(RunningAkashi.class)
@Tag("M26")
class RecheckRefusalsIT {

  private static final Map<String, String> WHY = Map.of("changes", Campaign.CHANGES);
  private static final Map<String, Object> SAID = Map.of("text", "台帳を改めた。");
  private static String certificate;
  private static String application;
  private Akashi akashi;
  private Api api;

  @BeforeEach
  void reach(Akashi running) {
    akashi = running;
    api = new Api(running);
    if (certificate == null) {
      Story story = Story.draft(api).certified();
      application = story.number();
      certificate = story.certificate();
      NextEdition.changed(api);
      startIsRefusedToOthersAndWithoutItsFields();
      Campaign.started(akashi);
    }
    Campaign.auditorsAreUntied(running);
  }

  @AfterAll
  static void restore(Akashi running) {
    certificate = null;
    NextEdition.restore(new Api(running));
  }

  private void startIsRefusedToOthersAndWithoutItsFields() {
    for (String username :
        List.of(
            "hayashi",
            "tanaka",
            "sato",
            "watanabe",
            "takahashi",
            "yamada",
            "inoue",
            "admin",
            "abe")) {
      assertThat(api.as(username).post(Campaign.PATH, WHY).status()).as(username).isEqualTo(403);
    }
    assertThat(api.asAnybody().post(Campaign.PATH, WHY).status()).isIn(302, 401);
    assertThat(api.as("saito").postWithoutKey(Campaign.PATH).status()).isEqualTo(400);
    assertThat(api.as("saito").post(Campaign.PATH, null).status()).isEqualTo(400);
    String yesterday = NextEdition.today().minusDays(1).toString();
    fields(
        api.as("saito").post(Campaign.PATH, Map.of("changes", " ", "due", yesterday)),
        "changes required",
        "due date.tomorrow");
    String late = NextEdition.today().plusMonths(6).plusDays(1).toString();
    fields(
        api.as("saito").post(Campaign.PATH, Map.of("changes", "長".repeat(2001), "due", late)),
        "changes tooLong",
        "due recheck.dueTooLate");
  }

  private static void fields(Answer answer, String... expected) {
    assertThat(answer.status()).as(answer.json().toString()).isEqualTo(422);
    JsonNode errors = answer.json().get("errors");
    assertThat(errors)
        .extracting(e -> e.get("field").asText() + " " + e.get("code").asText())
        .containsExactly(expected);
  }

  @Test
  void oneCampaignIsOpenAtATimeAndARepeatedRequestStartsNoSecond() {
    Answer second = api.as("saito").post(Campaign.PATH, WHY);
    assertThat(second.status()).isEqualTo(409);
    assertThat(second.json().get("type").asText()).endsWith("recheck.running");
    NextEdition.changed(api);
    String key = UUID.randomUUID().toString();
    JsonNode started = api.as("saito").post(Campaign.PATH, WHY, key).json();
    JsonNode again = api.as("saito").post(Campaign.PATH, WHY, key).json();
    assertThat(again).isEqualTo(started);
    assertThat(started.get("number").asText()).startsWith("RC-");
  }

  @Test
  void campaignsAreForThoseWhoCheckAndOversee() {
    String number = api.as("saito").get(Campaign.PATH).json().get(0).get("number").asText();
    for (String username : List.of("saito", "hayashi", "tanaka", "kobayashi")) {
      assertThat(api.as(username).get(Campaign.PATH + "/" + number).status()).isEqualTo(200);
    }
    for (String username :
        List.of(
            "yamada",
            "suzuki",
            "nakagawa",
            "sato",
            "watanabe",
            "takahashi",
            "inoue",
            "admin",
            "abe")) {
      for (String path : List.of("", "/prospect", "/" + number, "/" + number + "/rechecks")) {
        assertThat(api.as(username).get(Campaign.PATH + path).status())
            .as(username + path)
            .isEqualTo(403);
      }
    }
    assertThat(api.as("saito").get(Campaign.PATH + "/RC-1999-0001").status()).isEqualTo(404);
    assertThat(api.as("saito").get(Campaign.PATH + "/1").status()).isEqualTo(404);
  }

  @Test
  void anothersRecheckDoesNotExist() {
    for (String username : List.of("nakagawa", "inoue", "admin", "abe")) {
      assertThat(Campaign.of(api, username, certificate).status()).as(username).isEqualTo(404);
      assertThat(api.as(username).get(Campaign.path(certificate) + "/changes").status())
          .as(username)
          .isEqualTo(404);
    }
    assertThat(Campaign.state(api, "nakagawa", certificate, SAID).status()).isEqualTo(404);
    assertThat(Campaign.of(api, "saito", "SAKURA-1999-00001-0").status()).isEqualTo(404);
  }

  @Test
  void onlyTheHolderStatesAndEveryWrongFieldIsNamed() {
    for (String username : List.of("saito", "tanaka", "hayashi", "sato", "inoue", "abe", "admin")) {
      assertThat(Campaign.state(api, username, certificate, SAID).status())
          .as(username)
          .isEqualTo(403);
    }
    String path = Campaign.path(certificate) + "/statement";
    assertThat(api.as("yamada").post(path, SAID).status()).isEqualTo(428);
    assertThat(api.as("yamada").postIfMatch(path, SAID, "\"v99\"").status()).isEqualTo(412);
    fields(
        Campaign.state(
            api, "yamada", certificate, Map.of("text", "", "items", List.of("IV-4", "IX-9"))),
        "text required",
        "items recheck.itemUnknown");
    assertThat(Campaign.of(api, "yamada", certificate).json().get("statement").isNull()).isTrue();
  }

  @Test
  void onlyAuditorsFindAndEveryWrongFieldIsNamed() {
    for (String username :
        List.of(
            "saito",
            "hayashi",
            "sato",
            "watanabe",
            "takahashi",
            "yamada",
            "inoue",
            "abe",
            "admin")) {
      assertThat(Campaign.check(api, username, certificate, Campaign.found(true)).status())
          .as(username)
          .isEqualTo(403);
    }
    String path = Campaign.path(certificate) + "/findings";
    assertThat(api.as("tanaka").post(path, Campaign.found(true)).status()).isEqualTo(428);
    assertThat(api.as("tanaka").postIfMatch(path, Campaign.found(true), "\"v99\"").status())
        .isEqualTo(412);
    fields(
        Campaign.check(api, "tanaka", certificate, Map.of()),
        "method required",
        "conforms required",
        "remarks required");
    fields(
        Campaign.check(api, "tanaka", certificate, inCase("DOCUMENTS", application)),
        "application recheck.noCase");
    fields(Campaign.check(api, "tanaka", certificate, inCase("CASE", "")), "application required");
    assertThat(Campaign.of(api, "sato", certificate).json().get("findings")).isEmpty();
  }

  private static Map<String, Object> inCase(String method, String application) {
    Map<String, Object> found = new HashMap<>(Campaign.found(true));
    found.put("method", method);
    found.put("application", application);
    return found;
  }

  @Test
  void aCaseTellsSomethingOnlyOnTheYoungerEditionAndToItsOwnTeam() {
    for (String unfit : List.of(application, "A-1999-0001", "x")) {
      fields(
          Campaign.check(api, "tanaka", certificate, inCase("CASE", unfit)),
          "application recheck.caseUnfit");
    }
    Story renewal = Story.draft(api).reported();
    fields(
        Campaign.check(api, "tanaka", certificate, inCase("CASE", Story.submitted(api).number())),
        "application recheck.caseUnfit");
    Answer other = Campaign.check(api, "ito", certificate, inCase("CASE", renewal.number()));
    assertThat(other.status()).isEqualTo(403);
    assertThat(other.json().get("type").asText()).endsWith("team.membersOnly");
    Answer own = Campaign.check(api, "tanaka", certificate, inCase("CASE", renewal.number()));
    assertThat(own.json().get("state").asText()).as(own.json().toString()).isEqualTo("CONFORMING");
    assertThat(own.json().at("/findings/0/found/application").asText()).isEqualTo(renewal.number());
    certificate = null;
  }

  @Test
  @Tag("M8")
  void whoAdvisedTheHolderDoesNotCheckIt() {
    Map<String, Object> advice = new HashMap<>();
    advice.put("username", "kobayashi");
    advice.put("corporateNumber", Applicant.MIHON.corporateNumber());
    advice.put("from", "2020-04-01");
    advice.put("until", null);
    advice.put("subject", "情報管理規程の作り方");
    Answer recorded = api.as("saito").post("advice", advice);
    assertThat(recorded.status()).isEqualTo(201);
    try {
      Answer refused = Campaign.check(api, "kobayashi", certificate, Campaign.found(true));
      assertThat(refused.status()).isEqualTo(403);
      assertThat(refused.json().get("type").asText()).endsWith("separation.advised");
      assertThat(Campaign.of(api, "sato", certificate).json().get("findings")).isEmpty();
    } finally {
      advice.put("until", "2020-12-31");
      String path = "advice/" + recorded.json().get("id").asText();
      assertThat(api.as("saito").put(path, advice, recorded.etag()).status()).isEqualTo(200);
    }
  }
}
