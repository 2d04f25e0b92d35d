package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What changes on record is found as it is then, and what was destroyed is not found again. */
@ExtendWith(RunningAkashi.class)
class SearchChangesIT {

  private final String word = Searching.letters();
  private Api api;
  private Searching searching;

  @BeforeEach
  void reach(Akashi akashi) {
    api = new Api(akashi);
    searching = new Searching(api);
  }

  @Test
  void theTextOfADestroyedDocumentIsGoneForGood(Akashi akashi) {
    Retained retained = new Retained(akashi);
    Story story = Story.draft(api).selfChecked("yamada").documentsAnswered("yamada");
    story.handsIn("yamada", "A10", WrittenPdf.saying("Burnt " + word)).signOff().submit();
    story.takes("suzuki", "applications/%s/withdrawal");
    searching.until("sato", word, "document", 1);
    retained.ended(story);
    retained.executed(retained.approved(retained.proposed("saito", story, "A10")));
    assertThat(searching.count("sato", word, "document")).isZero();
    searching.untilUpToDate();
    assertThat(searching.count("yamada", word, "document")).isZero();
    assertThat(api.as("admin").post("search/rebuild").status()).isEqualTo(202);
    searching.until("sato", story.number(), "case", 1);
    searching.untilUpToDate();
    assertThat(searching.count("sato", word, "document")).isZero();
    assertThat(searching.count("sato", story.number() + " A10", "document"))
        .as("the record that there was such a document stays")
        .isEqualTo(1);
  }

  @Test
  void aDocumentIsFoundByAnyOfItsFilesOnceAndByNoneThatCountsNoMore() {
    Story story = Story.draft(api).handsIn("yamada", "A10", WrittenPdf.saying("Rule " + word));
    String annex = Searching.letters();
    String path = "cases/%s/documents/A10/".formatted(story.number());
    api.as("yamada")
        .putFile(
            path + "file?name=annex.pdf&issuedOn=2026-11-01&piece=beside",
            BodyPublishers.ofByteArray(WrittenPdf.saying("Annex to " + word + " " + annex)));
    story.filesChecked();
    searching.until("yamada", annex, "document", 1);
    searching.until("yamada", word, "document", 1);
    String seen = "\"v" + story.version("yamada", "A10") + "\"";
    api.as("yamada")
        .exchange("DELETE", path + "pieces/2", Map.of("If-Match", seen), BodyPublishers.noBody());
    searching.until("yamada", annex, "document", 0);
    assertThat(searching.count("yamada", word, "document")).isEqualTo(1);
  }

  @Test
  void aCompanyIsFoundByItsNewNameAndSoAreItsCases() {
    Story.companyIsRegistered(api, Searching.REIJI);
    Story story = Story.of(api, Searching.REIJI);
    searching.until("ueda", story.number(), "case", 1);
    renamed("例示" + word);
    searching.until("ueda", word, "company", 1);
    searching.until("ueda", word + " " + story.number(), "case", 1);
    renamed(String.valueOf(Searching.REIJI.company().get("name")));
    searching.until("ueda", word, "company", 0);
    searching.until("ueda", word, "case", 0);
  }

  private void renamed(String name) {
    Api.Answer company = api.as("ueda").get("company");
    Map<String, Object> details = new HashMap<>(Searching.REIJI.company());
    details.put("name", name);
    Map<String, Object> body = Map.of("details", details, "contacts", List.of());
    assertThat(api.as("ueda").put("company", body, company.etag()).status()).isEqualTo(200);
  }

  @Test
  void whatIsFilledInOnAFormIsFoundWhileItStandsThere() {
    Story story = Story.draft(api);
    fillsIn(story, "0", "Helmets in hall " + word);
    searching.until("yamada", word, "document", 1);
    fillsIn(story, String.valueOf(story.version("yamada", "A30")), "Helmets everywhere");
    searching.until("yamada", word, "document", 0);
  }

  private void fillsIn(Story story, String seen, String rules) {
    String path = "cases/" + story.number() + "/documents/A30/form";
    Map<String, Object> answers = Map.of("values", Map.of("rules", rules));
    assertThat(api.as("yamada").put(path, answers, "\"v" + seen + "\"").status()).isEqualTo(200);
  }

  @Test
  void aRecordThatCannotBeReadIsTriedLaterAndHoldsUpNothing(Akashi akashi) {
    Retained database = new Retained(akashi);
    String unreadable = "from akashi.search_change where subject = 'Z1'";
    database.execute("insert into akashi.search_change (subject) values ('Z1')");
    try {
      searching.draftWith("Behind it " + word);
      searching.until("yamada", word, "document", 1);
      assertThat(database.count(unreadable + " and tries >= 1 and due_at > now()")).isEqualTo(1);
      searching.untilUpToDate();
    } finally {
      database.execute("delete " + unreadable);
    }
  }

  @Test
  void whatReceptionAsksToCorrectIsAFindingThatLeadsToTheDocument() {
    Story story = Story.submitted(api);
    String path = "cases/" + story.number() + "/reception/documents/A04/return";
    int version = story.version("sato", "A04");
    api.as("sato").postIfMatch(path, Map.of("comment", "印 " + word), "\"v" + version + "\"");
    searching.until("yamada", word, "finding", 1);
    JsonNode hit = searching.found("sato", word).at("/hits/0");
    assertThat(hit.get("remark").asBoolean()).isTrue();
    assertThat(hit.get("code").asText()).isEqualTo("A04");
  }

  @Test
  void aNonconformityIsFoundByWhatItSays() {
    Story story = Story.reviewed(api).planAgreed().metOnSite();
    Map<String, Object> raised =
        Map.of("item", "III-3", "grade", "minor", "origin", "ON_SITE", "description", "鍵の " + word);
    story.takes("kobayashi", "cases/%s/audit/nonconformities", raised);
    searching.until("kobayashi", word, "finding", 1);
    JsonNode hit = searching.found("yamada", word).at("/hits/0");
    assertThat(hit.get("number").asText()).isEqualTo(story.number());
    assertThat(hit.get("remark").asBoolean()).isFalse();
    assertThat(hit.at("/passages/0/parts/1/text").asText()).isEqualTo(word);
  }
}
