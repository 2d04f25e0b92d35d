package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Api.Answer;
import jp.akashi.deploy.demo.Evaluation;
import jp.akashi.deploy.demo.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may evaluate a case, who may not, and what the applicant has to say about it. */
@ExtendWith(RunningAkashi.class)
class TeamIT {

  private static final String TEAM = "cases/%s/team";
  private static final String DECLARATION = "cases/%s/team/declaration";
  private static final Map<String, Object> REASONS = Map.of("reasons", "競争会社の出身のため。");
  private static final String COMPANY = "8700110005901";
  private Api api;

  @BeforeEach
  void reach(Akashi akashi) {
    api = new Api(akashi);
  }

  @Test
  void theApplicantIsToldWhoEvaluatesAndMayReadIt() {
    Story story = Story.draft(api).declared();
    assertThat(story.openSteps()).containsExactly("CONSIDER_TEAM");
    assertThat(Told.letters(api, story)).contains("N11").doesNotContain("N12");
    JsonNode team = api.as("yamada").get("cases/" + story.number() + "/team").json();
    assertThat(team.get("members").findValuesAsText("name")).containsExactly("田中 健", "小林 直子");
    assertThat(team.get("former")).isEmpty();
    assertThat(api.as("nakagawa").get("cases/" + story.number() + "/team").status()).isEqualTo(404);
  }

  @Test
  void theApplicantKnowsNobodyWhoWasNotPresented() {
    Story story = Story.agreed(api).assigned();
    assertThat(members("yamada", story)).isEmpty();
    assertThat(members("saito", story)).hasSize(2);
  }

  @Test
  void theApplicantAgreesWithTheTeamTheyRead() {
    Story story = Story.draft(api).declared();
    String team = "cases/" + story.number() + "/team";
    String read = api.as("yamada").get(team).etag();
    story.takes(
        "saito",
        TEAM + "/members/kobayashi/replacement",
        Map.of("username", "ito", "reasons", "日程が合わないため。"));
    assertThat(api.as("yamada").postIfMatch(team + "/agreement", null, read).status())
        .isEqualTo(412);
    String now = api.as("yamada").get(team).etag();
    assertThat(api.as("yamada").postIfMatch(team + "/agreement", null, now).status())
        .isEqualTo(204);
  }

  private JsonNode members(String reader, Story story) {
    return api.as(reader).get("cases/" + story.number() + "/team").json().get("members");
  }

  @Test
  @Tag("EXC-06")
  void theApplicantObjectsOnceAndTheMemberIsReplaced() {
    Story story = Story.draft(api).declared();
    Map<String, Object> objection = Map.of("reasons", "競争会社の出身のため。", "members", List.of("tanaka"));
    story.takes("yamada", "cases/%s/team/objection", objection);
    assertThat(story.openSteps()).containsExactly("ASSIGN_TEAM");

    Answer same = story.tries("saito", TEAM, Map.of("lead", "tanaka"));
    assertThat(same.status()).isEqualTo(409);
    assertThat(Told.code(same)).isEqualTo("team.objectedTo");

    story
        .takes("saito", TEAM, Map.of("lead", "ito", "others", List.of("kobayashi")))
        .takes("ito", DECLARATION, Evaluation.noTies())
        .takes("kobayashi", DECLARATION, Evaluation.noTies());
    assertThat(Told.letters(api, story)).contains("N11", "N12");

    Answer second = story.tries("yamada", "cases/%s/team/objection", REASONS);
    assertThat(second.status()).isEqualTo(409);
    assertThat(Told.code(second)).isEqualTo("team.objectedAlready");
    story.takes("yamada", "cases/%s/team/agreement");
    assertThat(story.openSteps()).containsExactly("REVIEW_DOCUMENTS");
  }

  @Test
  void anObjectionNeedsReasons() {
    Story story = Story.draft(api).declared();
    Answer blank = story.tries("yamada", "cases/%s/team/objection", Map.of("reasons", " "));
    assertThat(blank.status()).isEqualTo(422);
    assertThat(blank.json().get("errors").get(0).get("field").asText()).isEqualTo("reasons");
    assertThat(story.openSteps()).containsExactly("CONSIDER_TEAM");
  }

  @Test
  @Tag("M8")
  void whoAdvisedTheCompanyCannotBeAssignedForTwoYears() {
    Story story = Story.agreed(api);
    Evaluation.auditorsAreAuthorised(api);
    Answer recorded = api.as("saito").post("advice", advice("kobayashi", null));
    assertThat(recorded.status()).isEqualTo(201);
    try {
      Answer refused =
          story.tries("saito", TEAM, Map.of("lead", "ito", "others", List.of("kobayashi")));
      assertThat(refused.status()).isEqualTo(409);
      assertThat(Told.code(refused)).isEqualTo("team.adviserWall");
      assertThat(story.openSteps()).containsExactly("ASSIGN_TEAM");
    } finally {
      correct(recorded, "kobayashi");
    }
    story.takes("saito", TEAM, Map.of("lead", "ito", "others", List.of("kobayashi")));
  }

  @Test
  @Tag("M8")
  void whoAdvisedTheCompanyCannotJudgeEvenIfAssignedBefore() {
    Story story = Story.teamAgreed(api);
    Answer recorded = api.as("saito").post("advice", advice("kobayashi", null));
    try {
      Answer refused =
          api.as("kobayashi")
              .put(
                  "cases/" + story.number() + "/judgements/I-1",
                  Map.of("verdict", "CONFORMING", "reason", "規程を確かめた。"),
                  "\"v0\"");
      assertThat(refused.status()).isEqualTo(403);
      assertThat(Told.code(refused)).isEqualTo("separation.advised");
    } finally {
      correct(recorded, "kobayashi");
    }
  }

  private void correct(Answer recorded, String username) {
    Answer corrected =
        api.as("saito")
            .put(
                "advice/" + recorded.json().get("id").asText(),
                advice(username, "2020-12-31"),
                recorded.etag());
    assertThat(corrected.status()).isEqualTo(200);
  }

  private static Map<String, Object> advice(String username, String until) {
    Map<String, Object> form = new HashMap<>();
    form.put("username", username);
    form.put("corporateNumber", COMPANY);
    form.put("from", "2020-04-01");
    form.put("until", until);
    form.put("subject", "情報管理規程の作り方");
    return form;
  }

  @Test
  void anAdviserRecordsOnlyTheirOwnAdvice() {
    assertThat(api.as("abe").post("advice", advice("tanaka", "2020-12-31")).status())
        .isEqualTo(403);
    Answer own = api.as("abe").post("advice", advice("abe", "2020-12-31"));
    assertThat(own.status()).isEqualTo(201);
    assertThat(api.as("abe").get("advice").json().findValuesAsText("username")).containsOnly("abe");
    Answer stale =
        api.as("abe")
            .put("advice/" + own.json().get("id").asText(), advice("abe", "2021-01-31"), "\"v9\"");
    assertThat(stale.status()).isEqualTo(412);
    Map<String, Object> reversed = advice("abe", "2019-01-01");
    Answer wrong = api.as("abe").post("advice", reversed);
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.json().get("errors").get(0).get("field").asText()).isEqualTo("until");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yamada", "tanaka", "watanabe", "inoue", "admin"})
  void onlyAdvisersAndTheManagerSeeAdvice(String username) {
    assertThat(api.as(username).get("advice").status()).isEqualTo(403);
  }

  @Test
  @Tag("M9")
  void anUncoveredAreaNeedsAReason() {
    Story story = Story.agreed(api);
    Evaluation.auditorsAreAuthorised(api);
    Map<String, Object> over = Map.of("validUntil", "2020-03-31", "basis", "期限切れ");
    String seen = authorisation("ito", "OT");
    assertThat(authorise("saito", over, null)).isEqualTo(428);
    assertThat(authorise("saito", over, "\"v0\"")).isEqualTo(412);
    assertThat(authorise("saito", over, seen)).isEqualTo(204);
    assertThat(authorise("saito", over, seen)).isEqualTo(412);
    try {
      Answer refused = story.tries("saito", TEAM, Map.of("lead", "ito"));
      boolean asked = needed(story).contains("OT");
      assertThat(refused.status()).isEqualTo(asked ? 422 : 204);
      if (asked) {
        assertThat(refused.json().get("errors").get(0).get("field").asText())
            .isEqualTo("competenceReason");
        story.takes("saito", TEAM, Map.of("lead", "ito", "competenceReason", "専門家の同行を手配した。"));
        assertThat(story.acts()).contains("team.competenceReason");
      }
    } finally {
      Map<String, Object> again = Map.of("validUntil", "2099-03-31", "basis", "実務による。");
      assertThat(authorise("saito", again, authorisation("ito", "OT"))).isEqualTo(204);
    }
  }

  private int authorise(String as, Map<String, Object> grant, @Nullable String seen) {
    return api.as(as).put("competence/ito/OT", grant, seen).status();
  }

  private String authorisation(String username, String area) {
    JsonNode all = api.as("saito").get("competence").json();
    return StreamSupport.stream(all.spliterator(), false)
        .filter(a -> a.get("username").asText().equals(username))
        .filter(a -> a.get("area").asText().equals(area))
        .map(a -> "\"v" + a.get("version").asInt() + "\"")
        .findFirst()
        .orElseThrow();
  }

  private List<String> needed(Story story) {
    JsonNode areas =
        api.as("saito").get("cases/" + story.number() + "/team/candidates").json().get("needed");
    return StreamSupport.stream(areas.spliterator(), false).map(JsonNode::asText).toList();
  }

  @Test
  void onlyTheManagerAuthorisesChoosesAndReplaces() {
    Story story = Story.agreed(api);
    for (String username : List.of("yamada", "tanaka", "sato", "abe", "inoue", "admin")) {
      Map<String, Object> grant = Map.of("validUntil", "2099-03-31", "basis", "実務");
      assertThat(authorise(username, grant, "\"v0\"")).as(username).isEqualTo(403);
      assertThat(story.tries(username, TEAM, Map.of("lead", "tanaka")).status())
          .as(username)
          .isEqualTo(403);
      assertThat(
              story
                  .tries(username, TEAM + "/members/tanaka/replacement", Map.of("username", "ito"))
                  .status())
          .as(username)
          .isEqualTo(403);
      assertThat(story.openSteps()).containsExactly("ASSIGN_TEAM");
    }
  }

  @Test
  void aTeamNeedsALead() {
    Story story = Story.agreed(api);
    Answer refused = story.tries("saito", TEAM, Map.of("others", List.of("kobayashi")));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().get("errors").get(0).get("field").asText()).isEqualTo("lead");
  }
}
