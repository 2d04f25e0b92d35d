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
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Api.Answer;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Application review, quotation and agreement, and who may not touch them. */
@ExtendWith(RunningAkashi.class)
class AgreementIT {

  private Api api;

  @BeforeEach
  void reach(Akashi akashi) {
    api = new Api(akashi);
  }

  @Test
  @Tag("R11")
  @Tag("M6")
  void bothSidesSignTheSameTextBeforeATeamIsChosen() {
    Story story = Story.accepted(api);
    assertThat(story.state()).isEqualTo("ACCEPTED");
    assertThat(story.tries("saito", "cases/%s/team", Map.of("lead", "tanaka")).status())
        .isEqualTo(409);
    story.offered();
    assertThat(story.state()).isEqualTo("AGREEMENT_PENDING");
    story.agreementSigned("suzuki", "鈴木　一郎");

    assertThat(story.state()).isEqualTo("DOCUMENT_REVIEW");
    assertThat(story.openSteps()).containsExactly("ASSIGN_TEAM");
    JsonNode agreement = read(story, "yamada");
    assertThat(agreement.at("/body/name").asText()).isEqualTo("斎藤 理恵");
    assertThat(agreement.at("/applicant/name").asText()).isEqualTo("鈴木 一郎");
    assertThat(changes(story, "agreement.text"))
        .isEqualTo(changes(story, "agreement.signature"))
        .containsExactly(agreement.get("hash").asText());
    assertThat(changes(story, "letter.sent")).contains("N08", "N10");
  }

  @Test
  void theAgreementIsTheEditionsTextWithTheFactsOfTheCase() {
    Story story = Story.accepted(api).offered();
    JsonNode clauses = read(story, "suzuki").get("clauses");
    assertThat(clauses).hasSize(29);
    assertThat(clauses.get(0).get("text").asText()).contains("見本精密工業株式会社", "見本-000");
    assertThat(clauses.findValuesAsText("text")).noneMatch(text -> text.contains("{"));
    assertThat(clauses.get(0).at("/origin/provenance").asText()).isNotEqualTo("QUOTED");
    byte[] pdf = api.as("suzuki").get("cases/" + story.number() + "/agreement/document").body();
    assertThat(new String(pdf, StandardCharsets.ISO_8859_1))
        .startsWith("%PDF-")
        .contains("ETSI.CAdES.detached");
    assertThat(PaperText.of(pdf))
        .as("the articles' sources, beside what is signed")
        .contains("各条の出典（契約文ではありません）")
        .contains(PaperText.without(clauses.get(0).at("/origin/source").asText()));
  }

  @Test
  @Tag("M5")
  void aCaseIsDeclinedWithReasons() {
    Story story = Story.accepted(api);
    Map<String, Object> decline = new HashMap<>(Story.offer());
    List.of("personDays", "basis", "fee").forEach(decline::remove);
    decline.put("competence", false);
    assertThat(story.tries("saito", "cases/%s/agreement/decline", decline).status()).isEqualTo(422);
    decline.put("reasons", "光学部品の範囲を審査できる者がいないため。");
    story.takes("saito", "cases/%s/agreement/decline", decline);
    assertThat(story.state()).isEqualTo("DECLINED");
    assertThat(story.openSteps()).isEmpty();
    assertThat(changes(story, "letter.sent")).contains("N07");
    Map<String, Object> reason = Map.of("reason", "作っていない。");
    assertThat(story.says("yamada", "A07", "not-prepared", reason).status())
        .as("the documents of a case that has ended stay as they are")
        .isEqualTo(409);
  }

  @Test
  @Tag("M5")
  void aCaseThatFailsACheckCannotBeTakenOn() {
    Story story = Story.accepted(api);
    Map<String, Object> offer = new HashMap<>(Story.offer());
    offer.put("impartiality", false);
    Answer answer = story.tries("saito", "cases/%s/agreement/offer", offer);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("impartiality");
    assertThat(story.state()).isEqualTo("ACCEPTED");
  }

  @Test
  void everyMissingPartOfTheQuotationIsNamed() {
    Story story = Story.accepted(api);
    Map<String, Object> offer = new HashMap<>(Story.offer());
    List.of("personDays", "basis", "fee").forEach(offer::remove);
    JsonNode errors = story.tries("saito", "cases/%s/agreement/offer", offer).json().get("errors");
    assertThat(errors.findValuesAsText("field")).containsExactly("personDays", "basis", "fee");
  }

  @Test
  void onlyTheSignersOwnNameAndTheTextOnRecordAreTaken() {
    Story story = Story.accepted(api).offered();
    String hash = read(story, "suzuki").get("hash").asText();
    assertThat(sign(story, "suzuki", "山田 花子", hash).status()).isEqualTo(422);
    assertThat(sign(story, "suzuki", "鈴木 一郎", "0".repeat(64)).status()).isEqualTo(412);
    assertThat(story.state()).isEqualTo("AGREEMENT_PENDING");
  }

  @Test
  void nobodySignsTwice() {
    Story story = Story.agreed(api);
    String hash = read(story, "suzuki").get("hash").asText();
    assertThat(sign(story, "suzuki", "鈴木 一郎", hash).status()).isEqualTo(409);
  }

  @Test
  void onlyTheRepresentativeSigns() {
    Story story = Story.accepted(api).offered();
    for (String username :
        List.of("yamada", "mori", "sato", "saito", "hayashi", "tanaka", "takahashi", "admin")) {
      String hash = read(story, "suzuki").get("hash").asText();
      assertThat(sign(story, username, "鈴木 一郎", hash).status()).as(username).isEqualTo(403);
      assertThat(story.openSteps()).containsExactly("SIGN_AGREEMENT");
    }
  }

  @Test
  void anotherCompanysAgreementDoesNotExist() {
    Story story = Story.accepted(api).offered();
    assertThat(sign(story, "nakagawa", "中川 翔", "0").status()).isEqualTo(404);
    assertThat(api.as("nakagawa").get("cases/" + story.number() + "/agreement").status())
        .isEqualTo(404);
    assertThat(api.as("nakagawa").get("cases/" + story.number() + "/agreement/document").status())
        .isEqualTo(404);
  }

  @Test
  void onlyTheCertificationManagerTakesOn() {
    Story story = Story.accepted(api);
    for (String username :
        List.of("yamada", "suzuki", "sato", "tanaka", "takahashi", "hayashi", "admin")) {
      assertThat(story.tries(username, "cases/%s/agreement/offer", Story.offer()).status())
          .as(username)
          .isEqualTo(403);
      assertThat(story.openSteps()).containsExactly("REVIEW_APPLICATION");
    }
  }

  private JsonNode read(Story story, String username) {
    return api.as(username).get("cases/" + story.number() + "/agreement").json();
  }

  private Answer sign(Story story, String username, String name, String hash) {
    return story.tries(
        username, "cases/%s/agreement/signature", Map.of("name", name, "hash", hash));
  }

  private List<String> changes(Story story, String act) {
    JsonNode journal = api.as("sato").get("cases/" + story.number() + "/journal").json();
    return StreamSupport.stream(journal.spliterator(), false)
        .filter(line -> line.get("act").asText().equals(act))
        .map(line -> line.get("after").asText())
        .toList();
  }
}
