package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Api.Answer;
import jp.akashi.deploy.demo.Story;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever submits an application gets a sealed receipt with its number. */
@ExtendWith(RunningAkashi.class)
class ReceiptIT {

  private Api api;

  @BeforeEach
  void reach(Akashi akashi) {
    api = new Api(akashi);
  }

  @Test
  void saysWhatTheEditionSaysOfASubmission() throws IOException {
    Story story = Story.submitted(api);
    try (PDDocument paper = Loader.loadPDF(receipt("yamada", story).body())) {
      String text = new PDFTextStripper().getText(paper);
      assertThat(text).contains("申請の受付票", "Receipt of application", story.number());
      assertThat(text).contains("見本精密工業株式会社", "8700110005901", "岡谷工場の認証（新規）");
      assertThat(text).contains("受け付けた書類", "A04");
      assertThat(text.replaceAll("[\\s　]", ""))
          .contains("受付は、受理や認証を約束するものではありません。")
          .contains("N01　認証機関用の作業版の文言（公式の文言ではありません）".replaceAll("[\\s　]", ""));
      assertThat(paper.getSignatureDictionaries()).hasSize(1);
      assertThat(paper.getDocumentCatalog().getMetadata()).isNotNull();
    }
  }

  @Test
  void staysAsItWasGiven() {
    Story story = Story.submitted(api);
    byte[] given = receipt("yamada", story).body();
    assertThat(receipt("suzuki", story).body()).isEqualTo(given);
    assertThat(receipt("sato", story).body()).isEqualTo(given);
    story.documentsAccepted().takes("sato", "cases/%s/reception/acceptance");
    assertThat(receipt("yamada", story).body()).isEqualTo(given);
  }

  @Test
  void aCorrectionThatIsHandedInGetsItsOwn() throws IOException {
    Story story = Story.submitted(api);
    byte[] first = receipt("yamada", story).body();
    story.withReasons("sato", "cases/%s/reception/correction-request");
    assertThat(rounds("yamada", story)).containsExactly(1);
    story.signOff().submit();
    assertThat(rounds("yamada", story)).containsExactly(1, 2);
    assertThat(rounds("sato", story)).containsExactly(1, 2);
    assertThat(receipt("yamada", story).body()).as("the first stays").isEqualTo(first);
    assertThat(receipt("yamada", story, 1).body()).isEqualTo(first);
    try (PDDocument paper = Loader.loadPDF(receipt("yamada", story, 2).body())) {
      String text = new PDFTextStripper().getText(paper);
      assertThat(text).contains("補正の受付票", "Receipt of correction", "補正を受け付けた日時", "A04");
      assertThat(paper.getSignatureDictionaries()).hasSize(1);
    }
    assertThat(receipt("yamada", story, 3).status()).isEqualTo(404);
    assertThat(receipt("nakagawa", story, 2).status()).isEqualTo(404);
    assertThat(api.as("nakagawa").get("cases/" + story.number() + "/papers").status())
        .isEqualTo(404);
  }

  private List<Integer> rounds(String username, Story story) {
    List<Integer> rounds = new ArrayList<>();
    for (JsonNode paper : api.as(username).get("cases/" + story.number() + "/papers").json()) {
      if (paper.get("kind").asText().equals("RECEIPT")) {
        rounds.add(paper.get("position").asInt());
      }
    }
    return rounds;
  }

  private Answer receipt(String username, Story story, int round) {
    return api.as(username).get("cases/" + story.number() + "/receipts/" + round);
  }

  @Test
  void isNotThereBeforeTheSubmissionNorForOthers() {
    Story story = Story.draft(api);
    assertThat(receipt("yamada", story).status()).isEqualTo(404);
    assertThat(receipt("sato", story).status()).isEqualTo(404);
    story.submitted();
    for (String username : List.of("nakagawa", "inoue", "admin", "abe")) {
      assertThat(receipt(username, story).status()).as(username).isEqualTo(404);
    }
  }

  @Test
  void aTextWrittenAfterTheSignOffNeedsANewOne() {
    Story story = Story.draft(api);
    story.signOff();
    String etag = api.as("yamada").get("cases/" + story.number()).etag();
    api.as("yamada").put("applications/" + story.number(), Story.form(), etag);
    Answer journal = api.as("yamada").get("cases/" + story.number() + "/journal");
    assertThat(journal.json().findValuesAsText("act")).contains("application.signOffVoided");
    assertThat(story.tries("yamada", "applications/%s/submission", Map.of()).status())
        .isNotEqualTo(200);
  }

  @Test
  void whoSignsOffSignsWhatTheyRead() {
    Story story = Story.draft(api);
    String read = api.as("suzuki").get("cases/" + story.number()).etag();
    String signOff = "applications/" + story.number() + "/sign-off";
    assertThat(api.as("yamada").put("applications/" + story.number(), other(), read).status())
        .isEqualTo(200);
    assertThat(api.as("suzuki").postIfMatch(signOff, null, read).status()).isEqualTo(412);
    String now = api.as("suzuki").get("cases/" + story.number()).etag();
    assertThat(api.as("suzuki").postIfMatch(signOff, null, now).status()).isEqualTo(200);
  }

  private static Map<String, Object> other() {
    Map<String, Object> form = new HashMap<>(Story.form());
    form.put("scope", "ほかの範囲");
    return form;
  }

  private Answer receipt(String username, Story story) {
    return api.as(username).get("cases/" + story.number() + "/receipt");
  }
}
