package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.Uncorrected;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Api.Answer;
import jp.akashi.deploy.demo.Committee;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Technical review and decision: who may, by which rules, and what becomes of it. */
@ExtendWith(RunningAkashi.class)
class DecisionIT {

  private static final Map<String, Object> REASONS = Map.of("reasons", "記録のとおり。");
  private Akashi running;
  private Api api;

  @BeforeEach
  void reach(Akashi akashi) {
    running = akashi;
    api = new Api(akashi);
  }

  @Test
  @Tag("R17")
  void threeMembersGrantByMajorityAndTheMinutesAreSealed() {
    Story story = Story.recommended(api);
    Committee committee = story.committee().declares("takahashi", "kato", "matsumoto");
    committee.votes("takahashi", "FOR").votes("kato", "AGAINST").votes("matsumoto", "FOR");
    assertThat(committee.closes("kato", "REFUSED").status()).isEqualTo(409);
    assertThat(committee.closes("kato", "GRANTED").status()).isEqualTo(204);
    assertThat(story.state()).isEqualTo("GRANTED");
    byte[] minutes = api.as("saito").get("cases/" + story.number() + "/decision/minutes").body();
    assertThat(new String(minutes, StandardCharsets.ISO_8859_1))
        .startsWith("%PDF-")
        .contains("ETSI.CAdES.detached");
  }

  @Test
  @Tag("R15")
  void twoMembersAreNoQuorum() {
    Story story = Story.recommended(api);
    Committee committee = story.committee().declares("takahashi", "kato");
    committee.votes("takahashi", "FOR").votes("kato", "FOR");
    assertForbidden(committee.closes("takahashi", "GRANTED"), "R15");
    assertThat(story.state()).isEqualTo("DECISION");
  }

  @Test
  @Tag("R15")
  @Tag("EXC-10")
  void aRecusedMemberIsNotCountedAndTheQuorumIsLost() {
    Story story = Story.recommended(api);
    Committee committee = story.committee().declares("takahashi", "kato", "matsumoto");
    Committee.MEMBERS.forEach(member -> committee.votes(member, "FOR"));
    story.takes("kato", "cases/%s/decision/declaration", Map.of("tie", "義兄が役員"));
    assertThat(committee.seenBy("takahashi").get("present").asInt()).isEqualTo(2);
    assertForbidden(committee.closes("takahashi", "GRANTED"), "R15");
    assertThat(story.tries("kato", "cases/%s/decision/votes", committee.ballot("kato", "FOR")))
        .extracting(Answer::status)
        .isEqualTo(403);
  }

  @Test
  @Tag("R17")
  @Tag("EXC-10")
  void aTieDoesNotCertify() {
    Story story = Story.recommended(api);
    Committee committee = story.committee().declares("takahashi", "kato", "matsumoto");
    committee.votes("takahashi", "FOR").votes("kato", "AGAINST").votes("matsumoto", "ABSTAIN");
    assertForbidden(committee.closes("takahashi", "GRANTED"), "R17");
    assertGroundless(committee.closes("takahashi", "REFUSED"));
    assertThat(story.state()).isEqualTo("DECISION");
  }

  @Test
  @Tag("R18")
  void aVoteOnAnotherFileThanTheOneOnRecordIsNotTaken() {
    Story story = Story.recommended(api);
    Committee committee = story.committee().declares("takahashi");
    Map<String, Object> stale = new HashMap<>(committee.ballot("takahashi", "FOR"));
    stale.put("hash", "0".repeat(64));
    Answer answer = story.tries("takahashi", "cases/%s/decision/votes", stale);
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.json().get("type").asText()).endsWith("decision.fileChanged");
    Map<String, Object> alone = Map.of("reasons", "記録のとおり。", "hash", "0".repeat(64));
    assertForbidden(story.tries("takahashi", "cases/%s/decision/grant", alone), "R18");
  }

  @Test
  @Tag("R09")
  void nobodyDecidesWithoutHavingDeclaredInterests() {
    Story story = Story.recommended(api);
    Committee committee = story.committee();
    assertForbidden(story.tries("kato", "cases/%s/decision/grant", REASONS), "R09");
    assertForbidden(
        story.tries("kato", "cases/%s/decision/votes", committee.ballot("kato", "FOR")), "R09");
  }

  @Test
  @Tag("R16")
  void onePersonDecidesOnlyAlongTheRecommendation() {
    Story story = Story.reported(api);
    Committee committee = story.committee().recommends("watanabe", "REFUSE").declares("kato");
    assertForbidden(story.tries("kato", "cases/%s/decision/grant", REASONS), "R16");
    assertThat(committee.seenBy("kato").get("unmet")).isEmpty();
    assertGroundless(story.tries("kato", "cases/%s/decision/refusal", REASONS));
    assertThat(story.state()).isEqualTo("DECISION");
  }

  @Test
  @Tag("R19")
  @Tag("R20")
  void aRefusalHasAGroundThatEverybodySeesAndAReasonForTheItem() {
    Story story = Uncorrected.reported(running, Story.draft(api));
    assertThat(rule(story, "watanabe", "R19").get("met").asText()).isEqualTo("TRUE");
    assertThat(rule(story, "watanabe", "R19").get("facts").toString())
        .contains("clock.K13=expired", "items.nonconforming=1");
    Committee committee = story.committee().recommends("watanabe", "REFUSE").declares("kato");
    assertThat(committee.seenBy("kato").get("unmet").findValuesAsText("number"))
        .containsExactly("III-3");
    Answer silent = story.tries("kato", "cases/%s/decision/refusal", REASONS);
    assertThat(silent.status()).isEqualTo(422);
    assertThat(silent.json().get("errors").findValuesAsText("field"))
        .containsExactly("items.III-3");
    Map<String, Object> refusal = new HashMap<>(REASONS);
    refusal.put("items", Map.of("III-3", "是正されなかった。"));
    story.takes("kato", "cases/%s/decision/refusal", refusal);
    assertThat(story.untilJournalSays("notice.refused").state()).isEqualTo("REFUSED");
    assertThat(Told.letters(api, story)).contains("N26");
  }

  private static JsonNode rule(Story story, String reader, String code) {
    return StreamSupport.stream(story.committee().seenBy(reader).get("rules").spliterator(), false)
        .filter(rule -> rule.get("code").asText().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  @Tag("R19")
  void whoConformsCannotBeRefusedWhateverTheVotesSay() {
    Story story = Story.recommended(api);
    assertThat(rule(story, "watanabe", "R19").get("met").asText()).isEqualTo("FALSE");
    Committee committee = story.committee().declares("takahashi", "kato", "matsumoto");
    Committee.MEMBERS.forEach(member -> committee.votes(member, "AGAINST"));
    assertGroundless(committee.closes("takahashi", "REFUSED"));
    assertThat(story.state()).isEqualTo("DECISION");
  }

  private static void assertGroundless(Answer answer) {
    assertThat(answer.status()).isEqualTo(409);
    assertThat(Told.code(answer)).isEqualTo("decision.noGround");
    assertThat(answer.json().get("title").asText()).contains("（R19）");
  }

  @Test
  @Tag("R16")
  @Tag("R17")
  void nobodyDecidesPastVotesThatWereCast() {
    Story story = Story.recommended(api);
    Committee committee = story.committee().declares("takahashi", "kato", "matsumoto");
    committee.votes("takahashi", "AGAINST");
    Answer alone = story.tries("matsumoto", "cases/%s/decision/grant", REASONS);
    assertThat(alone.status()).isEqualTo(409);
    assertThat(Told.code(alone)).isEqualTo("decision.votesCast");
    committee.votes("kato", "ABSTAIN").votes("matsumoto", "FOR");
    assertForbidden(committee.closes("kato", "GRANTED"), "R17");
  }

  @Test
  void votesStayHiddenUntilOneHasVoted() {
    Story story = Story.recommended(api);
    Committee committee = story.committee().declares("takahashi", "kato").votes("takahashi", "FOR");
    assertThat(committee.seenBy("kato").get("votes")).isEmpty();
    assertThat(committee.seenBy("kato").get("present").asInt()).isEqualTo(1);
    committee.votes("kato", "FOR");
    assertThat(committee.seenBy("kato").get("votes")).hasSize(2);
  }

  @Test
  void nobodyVotesTwiceOnTheSameFileNorClosesWithoutHavingVoted() {
    Story story = Story.recommended(api);
    Committee committee = story.committee().declares("takahashi", "kato").votes("takahashi", "FOR");
    assertThat(
            story
                .tries("takahashi", "cases/%s/decision/votes", committee.ballot("takahashi", "FOR"))
                .status())
        .isEqualTo(409);
    assertThat(committee.closes("kato", "GRANTED").status()).isEqualTo(403);
  }

  @Test
  @Tag("R21")
  @Tag("M12")
  void theReviewerSendsTheFileBackAndItComesAgain() {
    Story story = Story.reported(api);
    story.committee().recommends("watanabe", "SEND_BACK");
    assertThat(story.state()).isEqualTo("ON_SITE_AUDIT");
    assertThat(story.openSteps()).containsExactly("PLAN_AUDIT");
    assertThat(Told.letters(api, story)).contains("N27");
  }

  @Test
  @Tag("R10")
  void aReviewNamesEveryRuleThatWasNotLookedAt() {
    Story story = Story.reported(api);
    Map<String, Object> review =
        Map.of("recommendation", "GRANT", "reasons", "よい。", "checks", List.of());
    Answer answer = story.tries("watanabe", "cases/%s/decision/recommendation", review);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().get("errors").findValuesAsText("field"))
        .contains("checks.R01", "checks.R07");
    assertThat(story.openSteps()).containsExactly("REVIEW_FILE");
  }

  @Test
  @Tag("R08")
  @Tag("M12")
  void whoeverReviewedTheFileDoesNotDecideIt() {
    Story story = Story.reported(api);
    Committee committee = story.committee().recommends("shimizu", "GRANT");
    Answer declared = story.tries("shimizu", "cases/%s/decision/declaration", Map.of("tie", ""));
    assertThat(declared.status()).isEqualTo(403);
    assertThat(declared.json().get("type").asText()).endsWith("separation.reviewed");
    assertThat(story.tries("shimizu", "cases/%s/decision/grant", REASONS).status()).isEqualTo(403);
    assertThat(committee.seenBy("shimizu").at("/mine/keptFromDecision").asText())
        .isEqualTo("separation.reviewed");
  }

  @Test
  @Tag("R08")
  void nobodyButTheCommitteeDecides() {
    Story story = Story.recommended(api);
    for (String username :
        List.of(
            "yamada",
            "suzuki",
            "sato",
            "tanaka",
            "kobayashi",
            "watanabe",
            "saito",
            "hayashi",
            "abe",
            "inoue",
            "admin")) {
      for (String act : List.of("grant", "refusal", "return-to-audit")) {
        assertThat(story.tries(username, "cases/%s/decision/" + act, REASONS).status())
            .as("%s %s", act, username)
            .isEqualTo(403);
      }
      assertThat(story.tries(username, "cases/%s/decision/votes", Map.of("choice", "FOR")).status())
          .as(username)
          .isEqualTo(403);
      assertThat(
              story
                  .tries(username, "cases/%s/decision/closing", Map.of("outcome", "GRANTED"))
                  .status())
          .as(username)
          .isEqualTo(403);
      assertThat(story.openSteps()).containsExactly("DECIDE");
    }
  }

  @Test
  void nobodyButTheTechnicalReviewerRecommends() {
    Story story = Story.reported(api);
    for (String username :
        List.of("yamada", "suzuki", "sato", "tanaka", "takahashi", "saito", "admin")) {
      Map<String, Object> review = story.committee().review("watanabe", "GRANT");
      assertThat(story.tries(username, "cases/%s/decision/recommendation", review).status())
          .as(username)
          .isEqualTo(403);
      assertThat(story.openSteps()).containsExactly("REVIEW_FILE");
    }
  }

  @Test
  void theDecisionRoomIsClosedToOthers() {
    Story story = Story.recommended(api);
    for (String username : List.of("yamada", "sato", "tanaka", "admin", "inoue", "abe")) {
      assertThat(api.as(username).get("cases/" + story.number() + "/decision").status())
          .as(username)
          .isEqualTo(403);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"engine-rest/task", "camunda/app/", "akashi/engine-rest/engine"})
  @Tag("R08")
  void theEngineHasNoDoorOfItsOwn(String path) {
    assertThat(api.as("tanaka").get("../" + path).status()).isEqualTo(404);
  }

  @Test
  @Tag("R22")
  @Tag("EXC-08")
  void aTerminationIsAnnouncedThenMadeWithReasons() {
    Story story = Story.teamAgreed(api);
    Map<String, Object> warning = Map.of("reasons", "質問に回答がない。", "until", "2099-01-31");
    story.takes("saito", "cases/%s/termination-warning", warning);
    assertThat(story.state()).isEqualTo("DOCUMENT_REVIEW");
    story.withReasons("saito", "cases/%s/termination");
    assertThat(Told.letters(api, story)).contains("N30", "N31");
  }

  @Test
  @Tag("EXC-09")
  void aWithdrawalIsConfirmedWithWhatItCosts() {
    Story story = Story.agreed(api).takes("suzuki", "applications/%s/withdrawal");
    assertThat(Told.letters(api, story)).contains("N29");
  }

  private static void assertForbidden(Answer answer, String rule) {
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.json().get("type").asText()).endsWith("decision.rulesForbid");
    assertThat(answer.json().get("title").asText()).contains("（" + rule + "）");
  }
}
