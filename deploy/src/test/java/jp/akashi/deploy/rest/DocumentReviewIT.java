package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/** Judging the items, asking the applicant, and the report that ends the review. */
@ExtendWith(RunningAkashi.class)
class DocumentReviewIT {

  private static final String COMPLETION = "cases/%s/document-review/completion";
  private Api api;

  @BeforeEach
  void reach(Akashi akashi) {
    api = new Api(akashi);
  }

  @Test
  @Tag("R01")
  @Tag("M10")
  void theReviewEndsOnlyWhenEveryItemIsJudgedAndThenWithASealedReport() {
    Story story = Story.draft(api).teamAgreed();
    Answer early = story.tries("tanaka", COMPLETION, null);
    assertThat(early.status()).isEqualTo(422);
    assertThat(early.json().get("errors").findValuesAsText("field")).contains("items.IV-13");
    assertThat(report("yamada", story).status()).isEqualTo(404);

    Evaluation.judgeAll(api, story.number());
    assertThat(story.tries("kobayashi", COMPLETION, null).status()).isEqualTo(403);
    story.takes("tanaka", COMPLETION);
    assertThat(story.state()).isEqualTo("ON_SITE_AUDIT");
    byte[] pdf = report("yamada", story).body();
    assertThat(new String(pdf, StandardCharsets.ISO_8859_1))
        .startsWith("%PDF-")
        .contains("ETSI.CAdES.detached");
    assertThat(report("nakagawa", story).status()).isEqualTo(404);
    assertThat(story.tries("tanaka", COMPLETION, null).status()).isEqualTo(409);
  }

  private Answer report(String username, Story story) {
    return api.as(username).get("cases/" + story.number() + "/document-review/report");
  }

  @Test
  void judgingAgainKeepsTheHistoryAndTheLatestCounts() {
    Story story = Story.draft(api).teamAgreed();
    assertThat(judge("kobayashi", story, "I-1", "v0", conforming()).status()).isEqualTo(204);
    Map<String, Object> worse = conforming();
    worse.put("verdict", "NONCONFORMING");
    worse.put("grade", "minor");
    worse.put("evidence", List.of(Map.of("document", "A04", "page", "第3条")));
    assertThat(judge("tanaka", story, "I-1", "v0", worse).status()).isEqualTo(412);
    assertThat(judge("tanaka", story, "I-1", "v1", worse).status()).isEqualTo(204);

    Answer history = api.as("watanabe").get("cases/" + story.number() + "/judgements/I-1");
    assertThat(history.etag()).isEqualTo("\"v2\"");
    assertThat(history.json().findValuesAsText("verdict"))
        .containsExactly("NONCONFORMING", "CONFORMING");
    assertThat(history.json().get(0).get("evidence").get(0).get("document").asText())
        .isEqualTo("A04");
    assertThat(story.acts()).contains("review.itemJudged");
  }

  @Test
  void aJudgementNamesWhatIsMissing() {
    Story story = Story.draft(api).teamAgreed();
    Map<String, Object> ungraded = conforming();
    ungraded.put("verdict", "NONCONFORMING");
    assertThat(fields(judge("tanaka", story, "I-1", "v0", ungraded))).containsExactly("grade");
    Map<String, Object> blank = conforming();
    blank.put("reason", " ");
    assertThat(fields(judge("tanaka", story, "I-1", "v0", blank))).containsExactly("reason");
    Map<String, Object> unlinked = conforming();
    unlinked.put("evidence", List.of());
    assertThat(fields(judge("tanaka", story, "I-1", "v0", unlinked))).containsExactly("evidence");
    unlinked.put("evidence", List.of(Map.of("document", "Z99")));
    assertThat(fields(judge("tanaka", story, "I-1", "v0", unlinked))).containsExactly("evidence");
    assertThat(judge("tanaka", story, "X-9", "v0", conforming()).status()).isEqualTo(404);
    assertThat(judge("tanaka", story, "I-1", null, conforming()).status()).isEqualTo(428);
  }

  @Test
  @Tag("R32")
  @Tag("METI-5")
  void notAdoptingARecommendedMeansIsNoNonconformity() {
    Story story = Story.draft(api).teamAgreed();
    Map<String, Object> separated = conforming();
    separated.put("verdict", "NONCONFORMING");
    separated.put("grade", "minor");
    separated.put("means", Set.of(8));
    Answer refused = judge("tanaka", story, "IV-5", "v0", separated);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().get("errors").get(0).get("code").asText())
        .isEqualTo("judgement.recommendedMeans");
  }

  @Test
  void onlyTheTeamJudges() {
    Story story = Story.draft(api).teamAgreed();
    for (String username : List.of("ito", "yamada", "watanabe", "saito", "abe", "inoue", "admin")) {
      assertThat(judge(username, story, "I-1", "v0", conforming()).status())
          .as(username)
          .isEqualTo(403);
    }
  }

  @Test
  void nobodyJudgesFromDocumentsBeforeTheTeamStandsOrAfterTheReview() {
    Story story = Story.draft(api).declared();
    assertThat(judge("tanaka", story, "I-1", "v0", conforming()).status()).isEqualTo(409);
    Story over = Story.draft(api).judged().takes("tanaka", COMPLETION);
    assertThat(judge("tanaka", over, "I-1", "v1", conforming()).status()).isEqualTo(409);
    Map<String, Object> onSite = conforming();
    onSite.put("basis", "ON_SITE");
    assertThat(judge("tanaka", over, "I-1", "v1", onSite).status()).isEqualTo(204);
  }

  @Test
  @Tag("M10")
  void questionsGoOutTogetherAndEveryOneIsAnswered() {
    Story story = Story.draft(api).judged();
    assertThat(story.tries("tanaka", "cases/%s/questions/sending", null).status()).isEqualTo(422);
    ask(story, "I-1", "特定表の更新日を示してください。");
    ask(story, "IV-13", "暗号の方式を示してください。");
    assertThat(api.as("yamada").get(questions(story)).json()).isEmpty();
    assertThat(story.tries("tanaka", COMPLETION, null).status()).isEqualTo(422);
    story.takes("kobayashi", "cases/%s/questions/sending");
    assertThat(story.state()).isEqualTo("AWAITING_ANSWER");
    assertThat(story.openSteps()).containsExactly("ANSWER_QUESTIONS");

    JsonNode asked = api.as("yamada").get(questions(story)).json();
    assertThat(asked).hasSize(2);
    answer(story, asked.get(0), "更新日は6月1日です。");
    Answer early = story.tries("yamada", "cases/%s/questions/answers", null);
    assertThat(fields(early)).containsExactly("questions." + asked.get(1).get("id").asText());
    assertThat(api.as("tanaka").get(questions(story)).json().get(0).get("answer").isNull())
        .isTrue();
    answer(story, asked.get(1), "A04 の第18条に示しました。");
    story.takes("suzuki", "cases/%s/questions/answers");
    assertThat(story.openSteps()).containsExactly("REVIEW_DOCUMENTS");
    assertThat(api.as("tanaka").get(questions(story)).json().get(1).get("answer").asText())
        .contains("第18条");
    story.takes("tanaka", COMPLETION);
  }

  private void ask(Story story, String item, String text) {
    Map<String, Object> form = new HashMap<>();
    form.put("item", item);
    form.put("text", text);
    story.takes("tanaka", "cases/%s/questions", form);
  }

  private void answer(Story story, JsonNode question, String text) {
    String path = questions(story) + "/" + question.get("id").asText() + "/answer";
    String etag = "\"v" + question.get("version").asInt() + "\"";
    Answer kept =
        api.as("yamada").put(path, Map.of("text", text, "documents", List.of("A04")), etag);
    assertThat(kept.status()).isEqualTo(200);
  }

  private static String questions(Story story) {
    return "cases/" + story.number() + "/questions";
  }

  private Answer judge(
      String username, Story story, String item, String version, Map<String, Object> judgement) {
    return api.as(username)
        .put(
            "cases/" + story.number() + "/judgements/" + item,
            judgement,
            version == null ? null : "\"" + version + "\"");
  }

  private static Map<String, Object> conforming() {
    Map<String, Object> judgement = new HashMap<>();
    judgement.put("verdict", "CONFORMING");
    judgement.put("reason", "規程と記録を確かめた。");
    judgement.put("evidence", List.of(Map.of("document", "A07")));
    return judgement;
  }

  private static List<String> fields(Answer answer) {
    assertThat(answer.status()).isEqualTo(422);
    return answer.json().get("errors").findValuesAsText("field");
  }
}
