package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Api.Answer;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The applicant checks itself against every obligation item. */
@ExtendWith(RunningAkashi.class)
class SelfCheckIT {

  private static final Map<String, Object> ADOPTED = Map.of("choice", "ADOPTED");
  private Api api;
  private Story story;

  @BeforeEach
  void begin(Akashi akashi) {
    api = new Api(akashi);
    story = Story.draft(api);
  }

  @Test
  void everyItemOfTheEditionIsAsked() {
    assertThat(items()).hasSize(60);
    assertThat(item("IV-13").get("origin").get("source").asText()).isNotBlank();
  }

  @Test
  @Tag("METI-5")
  void meansAdoptedByTheRuleOfTheItemSatisfyIt() {
    story.selfChecked("yamada");
    assertThat(item("I-1").get("missing")).isEmpty();
    Answer none = put("I-1", adopted("1"), item("I-1"));
    assertThat(none.status()).isEqualTo(200);
    assertThat(none.json().get("missing")).isNotEmpty();
  }

  @Test
  @Tag("EXC-05")
  void anEquivalentNeedsAReasonAndAnItemThatAllowsIt() {
    Map<String, Object> equivalent = Map.of("choice", "EQUIVALENT", "reason", "同じ効果の方法");
    String allowing = itemWithRule("EQUIVALENT_ALLOWED");
    assertThat(put(allowing, shown(Map.of("1", equivalent)), item(allowing)).status())
        .isEqualTo(200);
    assertThat(
            put(allowing, shown(Map.of("1", Map.of("choice", "EQUIVALENT"))), item(allowing))
                .status())
        .isEqualTo(422);
    String strict = itemWithRule("ALL");
    assertThat(put(strict, shown(Map.of("1", equivalent)), item(strict)).status()).isEqualTo(422);
  }

  @Test
  @Tag("EXC-04")
  void notApplicableNeedsAReasonAndCallsForItsDocument() {
    assertThat(asksFor("A31")).isFalse();
    put("II-1", Map.of("notApplicableReason", "従業者がいないため。"), item("II-1"));
    assertThat(asksFor("A31")).isTrue();
  }

  @Test
  void anAnswerThatIsChangedIsToldWithBeforeAndAfter() {
    put("I-1", adopted("1"), item("I-1"));
    Map<String, Object> other = Map.of("choice", "NOT_ADOPTED");
    put(
        "I-1",
        Map.of("means", Map.of("1", other), "evidence", List.of("A07"), "note", "見直し中"),
        item("I-1"));
    story.selfChecked("yamada");
    List<JsonNode> told = told();
    assertThat(told).hasSize(4);
    assertThat(told.get(0).get("after").asText()).isEqualTo("I-1 1=ADOPTED SHOWN_ON_SITE");
    assertThat(told.get(1).get("before").asText()).isEqualTo("I-1 1=ADOPTED SHOWN_ON_SITE");
    assertThat(told.get(1).get("after").asText()).isEqualTo("I-1 1=NOT_ADOPTED A07：見直し中");
    assertThat(told.get(2).get("before").asText()).isEqualTo("I-1 1=NOT_ADOPTED A07：見直し中");
    assertThat(told.get(3).get("after").asText().split(" ")).contains("I-2").doesNotContain("I-1");
  }

  private List<JsonNode> told() {
    JsonNode journal = api.as("yamada").get("cases/" + story.number() + "/journal").json();
    return StreamSupport.stream(journal.spliterator(), false)
        .filter(line -> line.get("act").asText().equals("selfCheck.answered"))
        .toList();
  }

  @Test
  void twoColleaguesDoNotBothWriteTheFirstAnswer() {
    JsonNode seenByBoth = item("I-1");
    Map<String, Object> said = adopted("1");
    assertThat(put("I-1", said, seenByBoth).status()).isEqualTo(200);
    assertThat(put("I-1", Map.of("note", "同時に"), seenByBoth).status()).isEqualTo(412);
  }

  @Test
  void ofTwoFirstAnswersInOneMomentOneIsTaken() {
    for (JsonNode item : items()) {
      String code = item.get("item").asText();
      Map<String, Object> said = adopted("1");
      var other = CompletableFuture.supplyAsync(() -> put(code, said, item).status());
      assertThat(List.of(put(code, said, item).status(), other.join()))
          .as(code)
          .containsExactlyInAnyOrder(200, 412);
    }
  }

  @Test
  void ofSeveralAnswersNoneIsTakenIfAColleagueWroteOneOfThem() {
    Map<String, Object> said = adopted("1");
    put("I-1", said, item("I-1"));
    Map<String, Object> unseen = Map.of("answer", Map.of("note", "同時に"));
    assertThat(putAll(Map.of("I-1", unseen, "I-2", unseen)).status()).isEqualTo(412);
    assertThat(item("I-1").get("said").get("note").isNull()).isTrue();
    assertThat(item("I-2").get("version").asInt()).isZero();
    Map<String, Object> seen = Map.of("version", item("I-1").get("version").asInt());
    Map<String, Object> over = new HashMap<>(unseen);
    over.putAll(seen);
    assertThat(putAll(Map.of("I-1", over, "I-2", unseen)).status()).isEqualTo(200);
    assertThat(item("I-2").get("said").get("note").asText()).isEqualTo("同時に");
  }

  private Answer putAll(Map<String, Object> answers) {
    return api.as("yamada").put("cases/" + story.number() + "/self-check", answers, null);
  }

  @Test
  void aMeansWithoutAChoiceIsNamed() {
    Answer refused = put("I-1", shown(Map.of("1", Map.of())), item("I-1"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().get("errors").get(0).get("field").asText()).isEqualTo("means.1");
  }

  @Test
  void whatTheEditionDoesNotKnowIsRefused() {
    assertThat(put("IX-1", Map.of(), item("I-1")).status()).isEqualTo(404);
    assertThat(put("I-1", adopted("99"), item("I-1")).status()).isEqualTo(422);
    assertThat(put("I-1", Map.of("evidence", List.of("Z99")), item("I-1")).status()).isEqualTo(422);
  }

  @Test
  void whatIsSaidToBeDoneIsShownByADocumentOrOnSite() {
    Map<String, Object> bare = Map.of("means", Map.of("1", ADOPTED));
    Answer refused = put("I-1", bare, item("I-1"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().get("errors").get(0).get("field").asText()).isEqualTo("evidence");
    assertThat(refused.json().get("errors").get(0).get("code").asText())
        .isEqualTo("selfCheck.evidence");
    Map<String, Object> linked = new HashMap<>(bare);
    linked.put("evidence", List.of("A06"));
    assertThat(put("I-1", linked, item("I-1")).status()).isEqualTo(200);
    Answer onSite = put("III-4", adopted("1"), item("III-4"));
    assertThat(onSite.status()).isEqualTo(200);
    assertThat(onSite.json().at("/said/shownOnSite").asBoolean()).isTrue();
  }

  private static Map<String, Object> adopted(String means) {
    return shown(Map.of(means, ADOPTED));
  }

  private static Map<String, Object> shown(Map<String, Object> means) {
    return Map.of("means", means, "shownOnSite", true);
  }

  @Test
  void anApplicationIsNotSubmittedWhileAnItemIsOpen() {
    story.documentsAnswered("yamada").signOff();
    Answer refused = story.tries("yamada", "applications/%s/submission", null);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().get("errors").findValuesAsText("field")).contains("selfCheck.I-1");
  }

  @Test
  void itIsTheApplicantsAndRestsWhileTheBodyChecks() {
    story.submitted();
    assertThat(api.as("nakagawa").get("cases/" + story.number() + "/self-check").status())
        .isEqualTo(404);
    assertThat(put("I-1", Map.of("note", "後から"), item("I-1")).status()).isEqualTo(409);
    assertThat(api.as("sato").put(path("I-1"), Map.of(), "\"v0\"").status()).isEqualTo(403);
  }

  private Answer put(String item, Map<String, Object> said, JsonNode seen) {
    return api.as("yamada").put(path(item), said, "\"v" + seen.get("version").asInt() + "\"");
  }

  private String path(String item) {
    return "cases/" + story.number() + "/self-check/" + item;
  }

  private List<JsonNode> items() {
    JsonNode all = api.as("yamada").get("cases/" + story.number() + "/self-check").json();
    return StreamSupport.stream(all.spliterator(), false).toList();
  }

  private JsonNode item(String number) {
    return items().stream()
        .filter(item -> item.get("item").asText().equals(number))
        .findFirst()
        .orElseThrow();
  }

  private JsonNode item(String number, int version) {
    return ((ObjectNode) item(number)).put("version", version);
  }

  private String itemWithRule(String rule) {
    return items().stream()
        .filter(item -> item.get("meansRule").asText().equals(rule))
        .map(item -> item.get("item").asText())
        .findFirst()
        .orElseThrow();
  }

  private boolean asksFor(String code) {
    return story.documents("yamada").findValuesAsText("code").contains(code);
  }
}
