package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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

/** How long documents are kept, and how two people dispose of them. */
@ExtendWith(RunningAkashi.class)
@Tag("M24")
class DisposalIT {

  private static final Map<String, Object> REASONS = Map.of("reasons", "確かめた。");
  private Api api;
  private Retained retained;

  @BeforeEach
  void reach(Akashi akashi) {
    api = new Api(akashi);
    retained = new Retained(akashi);
  }

  @Test
  void whatTwoPeopleAgreeOnIsDestroyedAndTheHashStays() {
    Story story = retained.withdrawn();
    assertThat(retained.due(story)).contains("A10", "A12").doesNotContain("A04", "A06");
    String sha256 = retained.column("sha256", story, "A10");
    Path file = retained.file(story, "A10");
    assertThat(file).exists();

    String number = retained.approved(retained.proposed("sato", story, "A10", "A12"));
    JsonNode done = retained.executed(number);
    assertThat(done.get("documents").findValuesAsText("outcome")).containsOnly("DESTROYED");
    assertThat(done.at("/decided/username").asText()).isEqualTo("hayashi");
    assertThat(retained.due(story)).isNotEmpty().doesNotContain("A10", "A12");

    assertThat(retained.column("wrapped_key", story, "A10")).isNull();
    assertThat(retained.column("key_id", story, "A10")).isNull();
    assertThat(retained.column("name", story, "A10")).isEqualTo("A10 v1");
    assertThat(retained.column("sha256", story, "A10")).isEqualTo(sha256);
    retained.untilRemoved(story, "A10");
    assertThat(file).doesNotExist();
    isGone(story, "yamada", "A10", number);
    isGone(story, "saito", "A10", number);
    assertThat(retained.content(story, "saito", "A04").status()).isEqualTo(200);
    assertThat(retained.journal(story, "document.destroyed"))
        .anyMatch(line -> line.get("before").asText().equals("A10 v1 SHA-256 " + sha256));
    assertThat(retained.letterTo(story, "N56")).contains(number, "A10", "A12");
    byte[] certificate = retained.certificate("saito", number).body();
    assertThat(new String(certificate, StandardCharsets.ISO_8859_1)).contains("/ByteRange");
    assertThat(PaperText.of(certificate))
        .contains("廃棄証明書", "Certificateofdisposal", number, "提案した者佐藤", "承認した者林")
        .contains(
            sha256.substring(0, 16), story.number() + "A10v1", "鍵がないため復元できない", "公式の様式ではありません");
  }

  private void isGone(Story story, String username, String code, String number) {
    Answer gone = retained.content(story, username, code);
    assertThat(gone.status()).isEqualTo(410);
    assertThat(gone.json().get("type").asText()).endsWith("document.destroyed");
    assertThat(gone.json().get("title").asText()).contains("廃棄", "林", number);
  }

  @Test
  void nobodyDecidesWhatTheyProposedAndOnlyOnWhatTheyRead() {
    Story story = retained.withdrawn();
    Answer proposed = retained.proposed("saito", story, "A14");
    String path = "disposals/" + proposed.json().get("number").asText();
    for (String act : List.of("/approval", "/rejection")) {
      Answer own = api.as("saito").postIfMatch(path + act, REASONS, proposed.etag());
      assertThat(own.status()).isEqualTo(403);
      assertThat(own.json().get("type").asText()).endsWith("disposal.ownProposal");
      assertThat(api.as("hayashi").postIfMatch(path + act, REASONS, "\"v9\"").status())
          .isEqualTo(412);
      assertThat(api.as("hayashi").post(path + act, REASONS).status()).isEqualTo(428);
      Answer mute =
          api.as("hayashi").postIfMatch(path + act, Map.of("reasons", " "), proposed.etag());
      assertThat(mute.status()).isEqualTo(422);
      assertThat(mute.json().at("/errors/0/field").asText()).isEqualTo("reasons");
    }
    assertThat(retained.certificate("saito", path.substring(10)).status()).isEqualTo(404);
    Answer rejected = api.as("hayashi").postIfMatch(path + "/rejection", REASONS, proposed.etag());
    assertThat(rejected.json().get("state").asText()).isEqualTo("REJECTED");
    assertThat(api.as("hayashi").postIfMatch(path + "/approval", REASONS, rejected.etag()).status())
        .isEqualTo(409);
    assertThat(retained.due(story)).as("may be proposed again").contains("A14");
    assertThat(retained.content(story, "saito", "A14").status()).isEqualTo(200);
  }

  @Test
  void onlyThoseItIsForProposeDecideAndHold() {
    Story story = retained.withdrawn();
    Answer proposed = retained.proposed("saito", story, "A14");
    String path = "disposals/" + proposed.json().get("number").asText();
    String hold = "cases/" + story.number() + "/retention/hold";
    for (String username :
        List.of("yamada", "suzuki", "nakagawa", "tanaka", "watanabe", "inoue", "admin", "abe")) {
      Api.Caller caller = api.as(username);
      assertThat(caller.get("disposals").status()).as(username).isEqualTo(403);
      assertThat(caller.get("disposals/due").status()).as(username).isEqualTo(403);
      assertThat(caller.get(path + "/certificate").status()).as(username).isEqualTo(403);
      assertThat(caller.post("disposals", Retained.proposal(story, "A12")).status())
          .as(username)
          .isEqualTo(403);
      assertThat(caller.postIfMatch(path + "/approval", REASONS, proposed.etag()).status())
          .as(username)
          .isEqualTo(403);
      assertThat(caller.post(hold, REASONS).status()).as(username).isEqualTo(403);
    }
    assertThat(api.as("hayashi").post("disposals", Retained.proposal(story, "A12")).status())
        .as("the head decides, and proposes nothing")
        .isEqualTo(403);
    assertThat(api.as("sato").postIfMatch(path + "/approval", REASONS, proposed.etag()).status())
        .isEqualTo(403);
    assertThat(api.as("sato").post(hold, REASONS).status()).isEqualTo(403);
    assertThat(api.asAnybody().get("disposals").status()).isEqualTo(401);
  }

  @Test
  void theApplicantIsToldTheDayOnly() {
    Story story = retained.withdrawn();
    JsonNode mine = retained.kept(story, "yamada", "A10");
    assertThat(mine.get("disposalOn").asText()).isNotBlank();
    assertThat(mine.get("why").isNull()).isTrue();
    JsonNode why = retained.kept(story, "sato", "A10").get("why");
    assertThat(why.at("/retention/kind/value").asText()).isEqualTo("R-ABORT");
    assertThat(why.at("/retention/kind/origin/provenance").asText()).isEqualTo("OURS");
    assertThat(why.at("/retention/reason").asText()).isEqualTo("OBJECTION");
    assertThat(retained.kept(story, "yamada", "A04").get("disposalOn").asText())
        .as("a record of the case stays for years")
        .isGreaterThan(mine.get("disposalOn").asText());
    assertThat(api.as("nakagawa").get("cases/" + story.number() + "/retention").status())
        .isEqualTo(404);
    assertThat(api.as("inoue").get("cases/" + story.number() + "/retention").status())
        .isEqualTo(404);
  }

  @Test
  void whatIsWrongWithAProposalIsNamed() {
    Story open = Story.submitted(api);
    assertThat(retained.kept(open, "sato", "A10").at("/why/retention/reason").asText())
        .isEqualTo("CASE_OPEN");
    refused("documents[0]", "disposal.notDue", Retained.proposal(open, "A10"));
    Story story = retained.withdrawn();
    refused("documents[0]", "disposal.notDue", Retained.proposal(story, "A04"));
    refused("documents[1]", "disposal.notDue", Retained.proposal(story, "A10", "A99"));
    refused("documents", "disposal.choose", Map.of("documents", List.of(), "reasons", "x"));
    refused("documents", "disposal.choose", Map.of("reasons", "x"));
    refused("reasons", "required", Map.of("documents", List.of(), "reasons", ""));
    List<Map<String, String>> many =
        IntStream.rangeClosed(0, 500)
            .mapToObj(i -> Map.of("number", story.number(), "code", "A" + i))
            .toList();
    refused("documents", "disposal.tooMany", Map.of("documents", many, "reasons", "x"));
    refused(
        "documents[0]",
        "disposal.notDue",
        Map.of("documents", many.subList(0, 500), "reasons", "x"));
    retained.proposed("saito", story, "A10");
    refused("documents[0]", "disposal.notDue", Retained.proposal(story, "A10"));
    assertThat(api.as("saito").post("disposals", "{\"documents\":[{\"id\":1}]}").status())
        .isEqualTo(400);
    assertThat(api.as("saito").get("disposals/D-1999-0001").status()).isEqualTo(404);
    assertThat(api.as("saito").get("disposals/1").status()).isEqualTo(404);
  }

  private void refused(String field, String code, Map<String, Object> proposal) {
    Answer answer = api.as("saito").post("disposals", proposal);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(StreamSupport.stream(answer.json().get("errors").spliterator(), false))
        .anyMatch(
            error ->
                error.get("field").asText().equals(field)
                    && error.get("code").asText().equals(code));
  }

  @Test
  void aHoldStopsDisposalUntilItIsLifted() {
    Story story = retained.withdrawn();
    Answer before = retained.proposed("sato", story, "A12");
    String hold = "cases/" + story.number() + "/retention/hold";
    assertThat(api.as("saito").post(hold, Map.of("reasons", "")).status()).isEqualTo(422);
    noHold(api.as("saito").get(hold));
    noHold(api.as("saito").postIfMatch(hold + "/lifting", REASONS, "\"v1\""));
    Answer placed = Retained.expect(api.as("saito").post(hold, Map.of("reasons", "訴訟のため。")));
    assertThat(api.as("saito").post(hold, REASONS).status()).as("once").isEqualTo(409);
    refused("documents[0]", "disposal.held", Retained.proposal(story, "A10"));
    assertThat(retained.kept(story, "saito", "A10").at("/why/held").asText()).isEqualTo("訴訟のため。");
    assertThat(retained.kept(story, "yamada", "A10").toString()).doesNotContain("訴訟");
    assertThat(api.as("yamada").get("cases/" + story.number() + "/journal").json().toString())
        .doesNotContain("訴訟");

    String number = retained.approved(before);
    retained.executed(number);
    assertThat(retained.outcome(number, "A12")).isEqualTo("WITHHELD");
    assertThat(retained.content(story, "saito", "A12").status()).isEqualTo(200);
    assertThat(retained.certificate("saito", number).status())
        .as("nothing destroyed")
        .isEqualTo(404);

    String lifting = hold + "/lifting";
    assertThat(api.as("saito").postIfMatch(lifting, REASONS, "\"v7\"").status()).isEqualTo(412);
    assertThat(api.as("sato").postIfMatch(lifting, REASONS, placed.etag()).status()).isEqualTo(403);
    Retained.expect(api.as("saito").postIfMatch(lifting, REASONS, placed.etag()));
    noHold(api.as("saito").postIfMatch(lifting, REASONS, placed.etag()));
    retained.proposed("sato", story, "A10", "A12");
  }

  private static void noHold(Answer refused) {
    assertThat(refused.status()).isEqualTo(404);
    assertThat(Told.code(refused)).isEqualTo("disposal.noHold");
  }

  @Test
  void nothingIsDueWhileTheCertificationLives() {
    Story story = Story.draft(api).certified();
    retained.endedOn(story, LocalDate.of(2010, 12, 1));
    assertThat(retained.due(story)).isEmpty();
    JsonNode alive = retained.kept(story, "saito", "A10");
    assertThat(alive.at("/why/retention/reason").asText()).isEqualTo("CERTIFICATION_ALIVE");
    assertThat(alive.get("disposalOn").asText()).as("by its term").isNotBlank();

    retained.certified(story, LocalDate.of(2010, 12, 1), LocalDate.of(2013, 11, 30));
    assertThat(retained.kept(story, "saito", "A10").get("disposalOn").asText())
        .isEqualTo("2016-12-01");
    assertThat(retained.kept(story, "saito", "A04").get("disposalOn").asText())
        .isEqualTo("2018-12-01");
    assertThat(retained.due(story)).contains("A10", "A04");
  }
}
