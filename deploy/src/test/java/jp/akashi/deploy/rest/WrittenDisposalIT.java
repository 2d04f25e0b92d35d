package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Api.Answer;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was written on screen is disposed of as files are, and its digest proves it. */
@ExtendWith(RunningAkashi.class)
@Tag("M24")
class WrittenDisposalIT {

  private static final String FORM = "A33";
  private final String first = Searching.letters();
  private final String second = Searching.letters();
  private final String stated = Searching.letters();
  private Api api;
  private Retained retained;
  private Searching searching;
  private Story story;

  @BeforeEach
  void writes(Akashi akashi) {
    api = new Api(akashi);
    retained = new Retained(akashi);
    searching = new Searching(api);
    story = Story.draft(api);
    fills(first);
    story.submitted().givenBack(FORM, "助言の内容を書いてください。");
    story.withReasons("sato", "cases/%s/reception/correction-request").signOff();
    fills(second);
    story.submit().takes("suzuki", "applications/%s/withdrawal");
    retained.endedOn(story, LocalDate.of(2019, 2, 1));
  }

  /** As on a draft that was stated before its form had fields. */
  private void stated() {
    retained.execute(
        "update akashi.case_document set statement = '%s' where code = '%s' and number = '%s'"
            .formatted(stated, FORM, story.number()));
  }

  private String path(String last) {
    return "cases/" + story.number() + "/documents/" + FORM + last;
  }

  private void fills(String words) {
    Map<String, String> advice =
        Map.of("adviser", words, "of", "見本", "about", "助言", "last", "2026-08-20", "paid", "no");
    Map<String, Object> answers =
        Map.of("tables", Map.of("advice", List.of(advice)), "none", List.of("interests"));
    String seen = "\"v" + story.version("yamada", FORM) + "\"";
    Answer filled = api.as("yamada").put(path("/form"), answers, seen);
    assertThat(filled.json().get("open")).as("%s", filled.json()).isEmpty();
  }

  @Test
  void nothingOfItIsLeftAndTheDigestStays() throws Exception {
    List<JsonNode> told = retained.journal(story, "document.filled");
    assertThat(told.toString()).contains(FORM + " advice.0.adviser " + first, " " + second);
    assertThat(rowsOf("journal_entry", first, second)).as("named by digest only").isZero();
    assertThat(rows(first)).as("kept beside the journal").isNotZero();
    searching.until("saito", second, "document", 1);
    JsonNode proof = api.as("saito").get(path("/proof")).json();
    assertThat(retained.due(story)).contains(FORM).doesNotContain("A11");
    stated();

    Answer proposed = retained.proposed("sato", story, FORM);
    assertThat(proposed.json().at("/documents/0/written").asBoolean()).isTrue();
    String number = retained.approved(proposed);
    JsonNode done = retained.executed(number).at("/documents/0");
    assertThat(done.get("outcome").asText()).isEqualTo("DESTROYED");

    String sha256 = done.get("writtenSha256").asText();
    assertThat(sha256).isEqualTo(digested(proof));
    assertThat(retained.journal(story, "document.destroyed"))
        .anyMatch(line -> line.get("before").asText().equals(FORM + " SHA-256 " + sha256));
    assertThat(PaperText.of(retained.certificate("saito", number).body()))
        .contains("画面で書かれたもの", "writtenonscreen", sha256.substring(0, 16));
    searching.until("saito", second, "document", 0);
    assertThat(rows(first) + rows(second) + rows(stated)).isZero();
    assertThat(retained.journal(story, "document.filled")).hasSameSizeAs(told);
    assertThat(retained.journal(story, "document.filled").toString())
        .contains(FORM + " advice.0.adviser SHA-256 ");
    assertThat(retained.due(story)).doesNotContain(FORM);
    assertThat(retained.kept(story, "yamada", FORM).at("/gone/sha256").asText()).isEqualTo(sha256);
    Answer gone = api.as("yamada").get(path("/proof"));
    assertThat(gone.status()).isEqualTo(410);
    assertThat(gone.json().get("title").asText()).contains("林", number);
    assertThat(api.as("saito").get(path("/form")).json().at("/answers/tables")).isEmpty();
  }

  @Test
  void aHoldCoversIt() {
    String hold = "cases/" + story.number() + "/retention/hold";
    Answer before = retained.proposed("sato", story, FORM);
    Retained.expect(api.as("saito").post(hold, Map.of("reasons", "訴訟のため。")));
    String number = retained.approved(before);
    retained.executed(number);
    assertThat(retained.outcome(number, FORM)).isEqualTo("WITHHELD");
    assertThat(rows(second)).isNotZero();
    assertThat(api.as("nakagawa").get(path("/proof")).status()).isEqualTo(404);
  }

  /** SHA-256 as whoever keeps the proof makes it. */
  private static String digested(JsonNode proof) throws Exception {
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    kept.write(HexFormat.of().parseHex(proof.get("salt").asText()));
    for (Map.Entry<String, JsonNode> one : proof.get("written").properties()) {
      String text = one.getKey() + "\0" + one.getValue().asText() + "\0";
      kept.write(text.getBytes(StandardCharsets.UTF_8));
    }
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(kept.toByteArray());
    return HexFormat.of().formatHex(digest);
  }

  /** Rows with the word in any column of any table. */
  private int rows(String word) {
    return retained.tables().stream().mapToInt(table -> rowsOf(table, word)).sum();
  }

  private int rowsOf(String table, String... words) {
    int rows = 0;
    for (String word : words) {
      rows += retained.count("from akashi." + table + " t where t::text like '%" + word + "%'");
    }
    return rows;
  }
}
