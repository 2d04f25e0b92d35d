package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Api.Answer;
import jp.akashi.deploy.demo.Evaluation;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the API refuses, how it says so, and that nothing changed. */
@ExtendWith(RunningAkashi.class)
class RefusalsIT {

  private static final Map<String, Object> REASONS = Map.of("reasons", "理由");
  private Api api;

  @BeforeEach
  void reach(Akashi akashi) {
    api = new Api(akashi);
  }

  @Test
  void withoutATokenNothingIsShown() {
    Answer answer = api.asAnybody().get("cases/tasks");
    assertThat(answer.status()).isEqualTo(401);
  }

  @Test
  void anotherCompanysCaseDoesNotExist() {
    Story story = Story.submitted(api);
    assertThat(api.as("nakagawa").get("cases/" + story.number()).status()).isEqualTo(404);
    assertThat(story.tries("nakagawa", "applications/%s/withdrawal", null).status()).isEqualTo(404);
  }

  @Test
  @Tag("ACT-72")
  void supervisorAdministratorAndAdviserSeeNoCase() {
    Story story = Story.submitted(api);
    for (String username : List.of("inoue", "admin", "abe")) {
      assertThat(api.as(username).get("cases/" + story.number()).status())
          .as(username)
          .isEqualTo(404);
    }
  }

  @Test
  void staffDoNotSeeDrafts() {
    Story story = Story.draft(api);
    assertThat(api.as("sato").get("cases/" + story.number()).status()).isEqualTo(404);
  }

  @Test
  void onlyReceptionAccepts() {
    Story story = Story.submitted(api);
    for (String username : List.of("yamada", "tanaka", "takahashi", "saito", "inoue", "admin")) {
      Answer answer = story.tries(username, "cases/%s/reception/acceptance", null);
      assertThat(answer.status()).as(username).isEqualTo(403);
      assertThat(answer.json().get("type").asText()).isEqualTo("urn:akashi:problem:role.missing");
      assertThat(story.openSteps()).containsExactly("CHECK_COMPLETENESS");
    }
  }

  @Test
  void aStepOutOfOrderIsAConflict() {
    Story story = Story.submitted(api);
    Evaluation.auditorsAreAuthorised(api);
    assertThat(story.tries("saito", "cases/%s/team", Map.of("lead", "tanaka")).status())
        .isEqualTo(409);
    assertThat(story.acts()).doesNotContain("team.members");
  }

  @Test
  void aStaleFormIsRefusedAndNothingIsLost() {
    Story story = Story.draft(api);
    Answer stale = api.as("yamada").put("applications/" + story.number(), Story.form(), "\"v0\"");
    assertThat(stale.status()).isEqualTo(412);
    assertThat(api.as("yamada").put("applications/" + story.number(), Story.form(), null).status())
        .isEqualTo(428);
  }

  @Test
  void everyWrongFieldIsNamedAtOnceInTheCallersLanguage() {
    Answer answer =
        api.as("nakagawa")
            .post(
                "company", Map.of("corporateNumber", "8700110005902", "details", Story.company()));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().get("errors").get(0).get("field").asText())
        .isEqualTo("corporateNumber");
    assertThat(answer.json().get("errors").get(0).get("message").asText()).contains("検査用の数字");
  }

  @Test
  void aBlankReasonIsRefused() {
    Story story = Story.submitted(api);
    Answer answer = story.tries("sato", "cases/%s/reception/return", Map.of("reasons", " "));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(story.state()).isEqualTo("SUBMITTED");
  }

  @Test
  void brokenJsonIsABadRequest() {
    Story story = Story.submitted(api);
    assertThat(story.tries("sato", "cases/%s/reception/return", "{\"reasons\": ").status())
        .isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "public/register?q=%00",
        "public/register/%00",
        "notices?page=%00",
        "cases/tasks.csv?q=%00"
      })
  void anAddressWithANulIsABadRequest(String path) {
    assertThat(api.as("yamada").get(path).status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "public/register?after=2026-13-45.1",
        "public/register?after=0000-01-01.1",
        "notices?page=2147483647",
        "notices?page=-2147483648"
      })
  void whatPointsNowhereIsAnsweredAllTheSame(String path) {
    assertThat(api.as("yamada").get(path).status()).isEqualTo(200);
  }

  @Test
  void aNulInATextIsABadRequest() {
    Story story = Story.submitted(api);
    assertThat(
            story
                .tries("sato", "cases/%s/reception/return", "{\"reasons\":\"a\\u0000b\"}")
                .status())
        .isEqualTo(400);
    assertThat(api.as("saito").postCsv("certificates/taken-over", "number\n\0").status())
        .isEqualTo(422);
  }

  @Test
  void whatIsNullInAListOrMapIsABadRequest() {
    Story story = Story.draft(api);
    String path = "cases/" + story.number();
    assertThat(api.as("yamada").put(path + "/self-check", "{\"IV-1\":null}", null).status())
        .isEqualTo(400);
    assertThat(
            api.as("yamada")
                .put(path + "/self-check", "{\"IV-1\":{\"answer\":null}}", null)
                .status())
        .isEqualTo(422);
    assertThat(api.as("tanaka").put(path + "/judgements", "{\"IV-1\":null}", null).status())
        .isEqualTo(400);
    assertThat(
            api.as("tanaka")
                .put(path + "/judgements", "{\"IV-1\":{\"judgement\":null}}", null)
                .status())
        .isEqualTo(422);
    assertThat(api.as("saito").post("certificates/taken-over", "{\"number\":null}").status())
        .isEqualTo(400);
  }

  @Test
  void aBodyThatIsMissingIsABadRequest() {
    Story story = Story.submitted(api);
    assertThat(story.tries("sato", "cases/%s/reception/return", null).status()).isEqualTo(400);
    assertThat(story.tries("sato", "cases/%s/reception/acceptance", null).status())
        .as("may be left out; documents are open")
        .isEqualTo(422);
  }

  @Test
  void aPostWithoutAKeyIsRefused() {
    Story.companyIsRegistered(api);
    assertThat(api.as("yamada").postWithoutKey("applications").status()).isEqualTo(400);
  }

  @Test
  void theSameRequestUnderTheSameKeyIsCarriedOutOnce() {
    Story.companyIsRegistered(api);
    String key = java.util.UUID.randomUUID().toString();
    Answer first = api.as("yamada").post("applications", null, key);
    Answer again = api.as("yamada").post("applications", null, key);
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.json()).isEqualTo(first.json());
    assertThat(again.etag()).isEqualTo(first.etag());
    assertThat(api.as("yamada").post("company/invitations", null, key).status()).isEqualTo(422);
  }

  @Test
  void theCodeOfAnInvitationIsToldOnce() {
    Story.companyIsRegistered(api);
    String key = java.util.UUID.randomUUID().toString();
    Answer first = api.as("yamada").post("company/invitations", null, key);
    assertThat(first.json().get("code").asText()).isNotBlank();
    Answer again = api.as("yamada").post("company/invitations", null, key);
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.json()).isEmpty();
  }

  @Test
  void whoEvaluatedCanNeitherReviewNorSign() {
    Story story = Story.reported(api);
    assertThat(story.tries("tanaka", "cases/%s/decision/grant", REASONS).status()).isEqualTo(403);
    assertThat(story.tries("watanabe", "cases/%s/document-review/completion", null).status())
        .isEqualTo(403);
    Map<String, Object> conclusion = Map.of("summary", "要約", "recommendation", "推薦");
    assertThat(story.tries("ito", "cases/%s/audit/report", conclusion).status()).isEqualTo(403);
  }
}
