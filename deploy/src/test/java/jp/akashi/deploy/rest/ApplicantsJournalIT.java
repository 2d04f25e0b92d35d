package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Evaluation;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What the applicant reads in the journal of their case, and what stays among the body's people.
 */
@ExtendWith(RunningAkashi.class)
class ApplicantsJournalIT {

  private Api api;

  @BeforeEach
  void reach(Akashi akashi) {
    api = new Api(akashi);
  }

  @Test
  void tiesOfTheTeamStayAmongTheBodysPeople() {
    Story story = Story.teamAgreed(api);
    story.takes("tanaka", "cases/%s/team/declaration", Evaluation.tie("HOLDING", "株式を相続した。"));
    String[] held = {"team.members", "team.interestDeclared", "team.clear", "team.tieFound"};
    assertThat(read(story, "yamada")).contains("team.agreed").doesNotContain(held);
    assertThat(read(story, "suzuki")).contains("team.agreed").doesNotContain(held);
    assertThat(read(story, "sato")).contains(held).contains("team.agreed");
  }

  @Test
  void recommendationRecusalAndVotesStayAmongTheBodysPeople() {
    Story story = Story.recommended(api);
    story.committee().declares("takahashi").votes("takahashi", "FOR");
    story.takes("kato", "cases/%s/decision/declaration", Map.of("tie", "義兄が役員"));
    String[] held = {
      "review.itemJudged",
      "decision.recommendation",
      "decision.recommended",
      "decision.interestDeclared",
      "decision.recused",
      "decision.voted"
    };
    assertThat(read(story, "yamada")).contains("audit.reported").doesNotContain(held);
    assertThat(read(story, "sato")).contains(held).contains("audit.reported");
  }

  @Test
  void resultsAreTheApplicantsToRead() {
    Story story = Story.recommended(api).committee().grants();
    assertThat(read(story, "yamada"))
        .contains("application.submitted", "letter.sent", "decision.reasons", "decision.granted");
  }

  private List<String> read(Story story, String username) {
    return api.as(username)
        .get("cases/" + story.number() + "/journal")
        .json()
        .findValuesAsText("act");
  }
}
