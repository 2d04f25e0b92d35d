package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.MixedTeam;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Api.Answer;
import jp.akashi.deploy.demo.Committee;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Somebody whose roles allow everything evaluated the case: nothing is left to them of the rest.
 */
@ExtendWith(RunningAkashi.class)
class SeparationOfDutiesIT {

  /** Auditor, technical reviewer, member of the committee and head of the body in one. */
  private static final String SHIMIZU = "shimizu";

  private static final Map<String, Object> REASONS = Map.of("reasons", "記録のとおり。");
  private Api api;

  @BeforeEach
  void reach(Akashi akashi) {
    api = new Api(akashi);
  }

  @Test
  @Tag("R08")
  void whoEvaluatedNeitherReviewsNorDecidesNorSigns() {
    Story story = MixedTeam.reported(api, SHIMIZU);
    Committee committee = story.committee();
    assertEvaluated(story, "recommendation", committee.review("watanabe", "GRANT"));
    assertThat(story.openSteps()).containsExactly("REVIEW_FILE");
    committee.recommends("watanabe", "GRANT");
    decidingIsRefused(story);
    assertThat(story.openSteps()).containsExactly("DECIDE");
    committee.grants();
    Answer signed = story.tries(SHIMIZU, "cases/%s/certificate/signature", Story.signature());
    assertThat(signed.status()).isEqualTo(403);
    assertThat(code(signed)).endsWith("separation.evaluated");
    assertThat(story.openSteps()).containsExactly("SIGN_CERTIFICATE");
  }

  private void decidingIsRefused(Story story) {
    Committee committee = story.committee();
    assertEvaluated(story, "declaration", Map.of("tie", ""));
    assertEvaluated(story, "votes", committee.ballot(SHIMIZU, "FOR"));
    assertEvaluated(story, "closing", Map.of("outcome", "GRANTED", "reasons", "記録のとおり。"));
    assertEvaluated(story, "grant", REASONS);
    assertEvaluated(story, "refusal", REASONS);
    assertEvaluated(story, "return-to-audit", REASONS);
    assertThat(committee.seenBy(SHIMIZU).at("/mine/keptFromDecision").asText())
        .isEqualTo("separation.evaluated");
  }

  private static void assertEvaluated(Story story, String act, Map<String, Object> body) {
    Answer answer = story.tries(SHIMIZU, "cases/%s/decision/" + act, body);
    assertThat(answer.status()).as(act).isEqualTo(403);
    assertThat(code(answer)).as(act).endsWith("separation.evaluated");
  }

  @Test
  @Tag("M8")
  void whoAdvisedTheCompanyNeitherDeclaresNorVotes() {
    Story story = Story.recommended(api);
    Answer recorded = api.as("saito").post("advice", advice(story, null));
    assertThat(recorded.status()).isEqualTo(201);
    try {
      Answer declared = story.tries("kato", "cases/%s/decision/declaration", Map.of("tie", ""));
      Answer voted =
          story.tries("kato", "cases/%s/decision/votes", story.committee().ballot("kato", "FOR"));
      assertThat(code(declared)).endsWith("separation.advised");
      assertThat(code(voted)).endsWith("separation.advised");
    } finally {
      Map<String, Object> longAgo = advice(story, "2020-12-31");
      String path = "advice/" + recorded.json().get("id").asText();
      assertThat(api.as("saito").put(path, longAgo, recorded.etag()).status()).isEqualTo(200);
    }
  }

  private static Map<String, Object> advice(Story story, String until) {
    Map<String, Object> form = new HashMap<>();
    form.put("username", "kato");
    form.put("corporateNumber", story.applicant().corporateNumber());
    form.put("from", "2020-04-01");
    form.put("until", until);
    form.put("subject", "情報管理規程の作り方");
    return form;
  }

  private static String code(Answer answer) {
    return answer.json().get("type").asText();
  }
}
