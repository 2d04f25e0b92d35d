package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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

/** What ties the members of a team to the applicant, and what comes of it. */
@ExtendWith(RunningAkashi.class)
class InterestsIT {

  private static final String TEAM = "cases/%s/team";
  private static final String DECLARATION = "cases/%s/team/declaration";
  private static final String AFTER = "cases/%s/team/declaration-after";
  private Api api;

  @BeforeEach
  void reach(Akashi akashi) {
    api = new Api(akashi);
  }

  @Test
  @Tag("M7")
  void everyQuestionAboutTiesIsAnswered() {
    Story story = Story.agreed(api).assigned();
    Answer missing =
        story.tries(
            "tanaka", DECLARATION, Map.of("answers", Map.of("KINSHIP", Map.of("tied", false))));
    assertThat(missing.status()).isEqualTo(422);
    assertThat(missing.json().get("errors")).hasSize(4);
    Answer unexplained = story.tries("tanaka", DECLARATION, Evaluation.tie("HOLDING", " "));
    assertThat(unexplained.status()).isEqualTo(422);
    assertThat(story.tries("ito", DECLARATION, Evaluation.noTies()).status()).isEqualTo(403);
    assertThat(story.tries("yamada", DECLARATION, Evaluation.noTies()).status()).isEqualTo(403);
  }

  @Test
  void whoIsReplacedBeforeTheyDeclaredDoesNotHoldTheCase() {
    Story story = Story.draft(api).agreed().assigned();
    story.takes(
        "saito",
        TEAM + "/members/kobayashi/replacement",
        Map.of("username", "ito", "reasons", "日程が合わないため。"));
    assertThat(Told.letters(api, story))
        .as("nobody was presented yet")
        .doesNotContain("N11", "N12");
    story.takes("tanaka", DECLARATION, Evaluation.noTies());
    story.takes("ito", DECLARATION, Evaluation.noTies());
    assertThat(story.openSteps()).containsExactly("CONSIDER_TEAM");
    assertThat(Told.letters(api, story)).contains("N11").doesNotContain("N12");
  }

  @Test
  @Tag("M7")
  void theTieOfASecondMemberIsOnRecordAsWell() {
    Story story = Story.draft(api).agreed().assigned();
    story.takes("tanaka", DECLARATION, Evaluation.noTies());
    story.takes("kobayashi", DECLARATION, Evaluation.tie("HOLDING", "株式がある。"));
    assertThat(story.openSteps()).containsExactly("ASSIGN_TEAM");
    story.takes("tanaka", DECLARATION, Evaluation.tie("KINSHIP", "親族が役員になった。"));
    Answer again = story.tries("saito", TEAM, Map.of("lead", "tanaka", "others", List.of("ito")));
    assertThat(Told.code(again)).isEqualTo("team.tiedMember");
  }

  @Test
  @Tag("EXC-07")
  @Tag("M7")
  @Tag("R09")
  void aTieFoundDuringTheReviewStopsTheCaseUntilTheMemberIsReplaced() {
    Story story = Story.draft(api).judged();
    story.takes("tanaka", DECLARATION, Evaluation.tie("HOLDING", "株式を相続した。"));
    Answer stopped = story.tries("tanaka", "cases/%s/document-review/completion", null);
    assertThat(stopped.status()).isEqualTo(409);
    assertThat(Told.code(stopped)).isEqualTo("team.tied");

    story.takes(
        "saito",
        TEAM + "/members/tanaka/replacement",
        Map.of("username", "ito", "reasons", "利害関係が見つかったため。"));
    assertThat(Told.letters(api, story)).contains("N12");
    assertThat(Told.code(story.tries("ito", "cases/%s/document-review/completion", null)))
        .isEqualTo("team.undeclared");
    story.takes("ito", DECLARATION, Evaluation.noTies());
    String file = "cases/" + story.number() + "/documents/A04/versions/1/content";
    Answer read = api.as("tanaka").get(file);
    assertThat(read.status()).as("who is tied reads nothing any more").isEqualTo(403);
    assertThat(Told.code(read)).isEqualTo("separation.tied");
    Answer form = api.as("tanaka").get("cases/" + story.number() + "/documents/A17/form");
    assertThat(Told.code(form)).isEqualTo("separation.tied");
    assertThat(api.as("ito").get(file).status()).isEqualTo(200);

    JsonNode team = api.as("saito").get("cases/" + story.number() + "/team").json();
    assertThat(team.get("toAssess")).hasSizeGreaterThan(50);
    Answer unassessed = story.tries("ito", "cases/%s/document-review/completion", null);
    assertThat(unassessed.status()).isEqualTo(422);
    assertThat(unassessed.json().get("errors").get(0).get("code").asText())
        .isEqualTo("item.judgedByTied");

    Evaluation.judgeAll(api, story.number(), "ito");
    story.takes("ito", "cases/%s/document-review/completion");
    assertThat(story.state()).isEqualTo("ON_SITE_AUDIT");
  }

  @Test
  @Tag("EXC-07")
  @Tag("R09")
  void aTieFoundAfterTheAuditOnSiteIsAssessedBeforeTheReport() {
    Story story = Story.draft(api).reviewed().planAgreed().metOnSite();
    story.takes("kobayashi", "cases/%s/audit/conclusion");
    story.takes("kobayashi", AFTER, Evaluation.noTies());
    story.takes("tanaka", AFTER, Evaluation.tie("HOLDING", "株式を相続した。"));
    story.takes(
        "saito",
        TEAM + "/members/tanaka/replacement",
        Map.of("username", "ito", "reasons", "利害関係が見つかったため。"));
    story.takes("ito", DECLARATION, Evaluation.noTies());
    story.takes("ito", AFTER, Evaluation.noTies());
    Map<String, String> words = Map.of("summary", "済んだ。", "recommendation", "適当と考える。");
    Answer unassessed = story.tries("ito", "cases/%s/audit/report", words);
    assertThat(unassessed.status()).isEqualTo(422);
    assertThat(unassessed.json().get("errors").get(0).get("code").asText())
        .isEqualTo("item.judgedByTied");
    Evaluation.judgeAll(api, story.number(), "ito", "ON_SITE");
    story.takes("ito", "cases/%s/audit/report", words);
    assertThat(story.state()).isEqualTo("TECHNICAL_REVIEW");
  }

  @Test
  @Tag("EXC-07")
  void anAuditDoesNotEndOnJudgementsOfATiedMember() {
    Story story = Story.draft(api).reviewed().planAgreed().metOnSite();
    story.takes("tanaka", DECLARATION, Evaluation.tie("KINSHIP", "親族が役員になった。"));
    story.takes(
        "saito",
        TEAM + "/members/tanaka/replacement",
        Map.of("username", "ito", "reasons", "利害関係が見つかったため。"));
    story.takes("ito", DECLARATION, Evaluation.noTies());
    Answer unassessed = story.tries("kobayashi", "cases/%s/audit/conclusion", null);
    assertThat(unassessed.status()).isEqualTo(422);
    assertThat(unassessed.json().get("errors").findValuesAsText("code"))
        .hasSizeGreaterThan(50)
        .containsOnly("item.judgedByTied");
  }
}
