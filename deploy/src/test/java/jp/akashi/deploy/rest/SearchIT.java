package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Api.Answer;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searching, by those who may find something and by those who may not. */
@ExtendWith(RunningAkashi.class)
class SearchIT {

  private final String word = Searching.letters();
  private Api api;
  private Searching searching;

  @BeforeEach
  void reach(Akashi akashi) {
    api = new Api(akashi);
    searching = new Searching(api);
  }

  @Test
  void aDocumentIsFoundByItsTextAndShowsWhere() {
    Story story = searching.draftWith("The keys are " + word + " kept by two.");
    searching.until("yamada", word, "document", 1);
    JsonNode result = searching.found("suzuki", word.toUpperCase());
    JsonNode hit = result.get("hits").get(0);
    assertThat(hit.get("number").asText()).isEqualTo(story.number());
    assertThat(hit.get("code").asText()).isEqualTo("A04");
    assertThat(hit.get("company").asText()).isEqualTo("見本精密工業株式会社");
    JsonNode parts = hit.at("/passages/0/parts");
    assertThat(parts.get(1).get("text").asText()).isEqualTo(word);
    assertThat(parts.get(1).get("found").asBoolean()).isTrue();
    assertThat(parts.get(0).get("text").asText()).isEqualTo("The keys are ");
    assertThat(result.get("pages").asInt()).isEqualTo(1);
    assertThat(api.as("yamada").get("cases/" + story.number() + "/journal").json())
        .anySatisfy(
            line -> {
              assertThat(line.get("act").asText()).isEqualTo("document.passageShown");
              assertThat(line.get("actor").asText()).isEqualTo("suzuki");
              assertThat(line.get("after").asText()).isEqualTo("A04 v1");
            });
  }

  @Test
  void whatTheApplicantSaysIsFoundInJapanese() {
    Story story = Story.draft(api);
    story.declares("yamada", "A07", "not-prepared", "関西国際空港の ﾃｽﾄ " + word);
    searching.until("yamada", word + " 空港", "document", 1);
    assertThat(searching.count("yamada", word + " テスト", "document")).isEqualTo(1);
    assertThat(searching.count("yamada", word + " 西国", "document")).isZero();
    assertThat(searching.count("yamada", "\"空港 " + word + "\"", "document")).isZero();
  }

  @Test
  void casesAndCompaniesAreFoundByTheirNumbers() {
    Story story = Story.submitted(api);
    searching.until("sato", story.number(), "case", 1);
    assertThat(searching.found("sato", story.number()).at("/hits/0/number").asText())
        .isEqualTo(story.number());
    searching.until("sato", "8700110005901", "company", 1);
    assertThat(searching.count("sato", "870011000590", "company")).isZero();
    searching.until("sato", "みほんせいみつ", "company", 1);
    JsonNode only = searching.search("sato", "q=8700110005901&kind=company").json();
    assertThat(only.get("hits")).hasSize(1);
    assertThat(only.get("kind").asText()).isEqualTo("company");
  }

  @Test
  void nobodyFindsWhatTheyMayNotSee() {
    Story story = searching.draftWith("Secret " + word);
    searching.until("yamada", word, "document", 1);
    Story.companyIsRegistered(api, Searching.REIJI);
    for (String other : List.of("ueda", "sato", "tanaka", "hayashi")) {
      JsonNode result = searching.found(other, word);
      assertThat(result.get("hits")).as(other).isEmpty();
      result.get("counts").forEach(count -> assertThat(count.asInt()).as(other).isZero());
    }
    story.selfChecked("yamada").documentsAnswered("yamada").signOff().submit();
    searching.until("sato", story.number(), "case", 1);
    assertThat(searching.count("ueda", story.number(), "case")).isZero();
    assertThat(searching.count("ueda", "8700110005901", "company")).isZero();
    searching.until("ueda", Searching.REIJI.corporateNumber(), "company", 1);
  }

  @Test
  void theBodyFindsADocumentOnceItIsSubmitted() {
    Story story = Story.draft(api).selfChecked("yamada").documentsAnswered("yamada");
    story.handsIn("yamada", "A04", WrittenPdf.saying("Open " + word)).signOff().submit();
    searching.until("sato", word, "document", 1);
    searching.until("tanaka", word, "document", 1);
  }

  @Test
  void whoAdvisedTheCompanyFindsNothingOfIt() {
    Story story = Story.submitted(api);
    searching.until("kato", story.number(), "case", 1);
    Answer recorded = api.as("saito").post("advice", advice(null));
    assertThat(recorded.status()).isEqualTo(201);
    try {
      assertThat(searching.count("kato", story.number(), "case")).isZero();
      assertThat(searching.count("kato", "8700110005901", "company")).isZero();
      assertThat(searching.count("sato", story.number(), "case")).isEqualTo(1);
    } finally {
      String path = "advice/" + recorded.json().get("id").asText();
      assertThat(api.as("saito").put(path, advice("2020-12-31"), recorded.etag()).status())
          .isEqualTo(200);
    }
    assertThat(searching.count("kato", story.number(), "case")).isEqualTo(1);
  }

  private static Map<String, Object> advice(String until) {
    Map<String, Object> form = new HashMap<>();
    form.put("username", "kato");
    form.put("corporateNumber", "8700110005901");
    form.put("from", "2020-04-01");
    form.put("until", until);
    form.put("subject", "情報管理規程の作り方");
    return form;
  }

  @Test
  void aReplacedVersionIsFoundNoMore() {
    Story story = searching.draftWith("Old " + word);
    searching.until("yamada", word, "document", 1);
    String newer = Searching.letters();
    story.handsIn("yamada", "A04", WrittenPdf.saying("New " + newer));
    assertThat(searching.count("yamada", word, "document")).isZero();
    searching.until("yamada", newer, "document", 1);
    assertThat(searching.count("yamada", word, "document")).isZero();
  }

  @Test
  void theIndexIsMadeAnewByTheAdministratorAlone() {
    searching.draftWith("Again " + word);
    searching.until("yamada", word, "document", 1);
    assertThat(api.as("admin").post("search/rebuild").status()).isEqualTo(202);
    searching.until("yamada", word, "document", 1);
    searching.untilUpToDate();
    assertThat(searching.count("yamada", word, "document")).isEqualTo(1);
    for (String other : List.of("yamada", "sato", "saito", "inoue", "abe")) {
      assertThat(api.as(other).post("search/rebuild").status()).as(other).isEqualTo(403);
    }
    assertThat(api.as("admin").postWithoutKey("search/rebuild").status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"inoue", "abe", "admin"})
  void whoSeesNoCaseDoesNotSearch(String username) {
    assertThat(searching.search(username, "q=鍵").status()).isEqualTo(403);
  }

  @Test
  void nobodySearchesWithoutAName() {
    assertThat(api.asAnybody().get("search?q=x").status()).isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource({
    "'', q",
    "q=, q",
    "q=%20%E3%80%80, q",
    "q=%22%22, q",
    "q=x&kind=everything, kind",
    "q=x&kind=CASE, kind",
    "q=x&page=0, page",
    "q=x&page=11, page",
    "q=x&page=-1, page",
    "q=x&page=two, page"
  })
  void whatCannotBeReadIsNamed(String query, String field) {
    Answer refused = searching.search("sato", query);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo(field);
  }

  @Test
  void aSearchHasItsLength() {
    assertThat(searching.search("sato", "q=" + "x".repeat(200)).status()).isEqualTo(200);
    assertThat(
            searching.search("sato", "q=" + "x".repeat(201)).json().at("/errors/0/field").asText())
        .isEqualTo("q");
  }

  @ParameterizedTest
  @ValueSource(strings = {"((", "*:*", "text:x", "a AND NOT", "\\", "\"", "~~~", "<script>", "😀"})
  void signsOfOtherSearchesDoNothing(String q) {
    assertThat(
            searching
                .search("sato", "q=" + URLEncoder.encode("x " + q, StandardCharsets.UTF_8))
                .status())
        .isEqualTo(200);
  }
}
