package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What anybody finds in the register, and whether a paper in hand is genuine. */
@ExtendWith(RunningAkashi.class)
class RegisterIT {

  private static final String HEADINGS =
      "number,holder,kana,prefecture,edition,certifiedOn,validUntil,state,suspendedFrom,"
          + "suspendedUntil,suspensionScope,reason,publish\n";
  private static String run;
  private Api api;

  @BeforeEach
  void reach(Akashi akashi) {
    api = new Api(akashi);
    if (run == null) {
      run = "R" + UUID.randomUUID().toString().substring(0, 6).toUpperCase();
      StringBuilder csv = new StringBuilder(HEADINGS);
      for (int i = 0; i < 45; i++) {
        csv.append(
            "%s-%03d,例の会社%s %d,レイノカイシャ,奈良県,旧基準,2025-0%d-11,2029-01-01,VALID,,,,,holder;address%n"
                .formatted(run, i, run, i, i % 9 + 1));
      }
      csv.append(
          run
              + "-S,=計算%s,,奈良県,旧基準,2025-02-01,2029-01-01,SUSPENDED,2026-10-01,2027-03-31,全部,報告の遅れ,holder\n"
                  .formatted(run));
      csv.append(run + "-H,隠れた会社,,奈良県,旧基準,2025-02-01,2029-01-01,VALID,,,,,\n");
      assertThat(api.as("saito").postCsv("certificates/taken-over", csv.toString()).status())
          .isEqualTo(200);
    }
  }

  @Test
  void pagesOfTwentyLeadThroughEverythingOnce() {
    List<String> numbers = new ArrayList<>();
    String after = "";
    do {
      JsonNode page = search("q=" + run + after);
      assertThat(page.get("total").asInt()).isEqualTo(47);
      numbers.addAll(page.get("entries").findValuesAsText("number"));
      after = page.get("next").isNull() ? null : "&after=" + page.get("next").asText();
    } while (after != null);
    assertThat(numbers).hasSize(47).doesNotHaveDuplicates();
  }

  @Test
  @Tag("M21")
  void itIsSearchedByReadingStateAndPrefecture() {
    assertThat(
            search("q=" + encoded("れいのかいしゃ") + "&prefecture=" + encoded("奈良県"))
                .get("total")
                .asInt())
        .isGreaterThanOrEqualTo(45);
    assertThat(search("q=" + run + "&state=SUSPENDED").get("total").asInt()).isEqualTo(1);
    assertThat(search("q=" + run + "&state=ENDED").get("total").asInt()).isZero();
    assertThat(search("q=" + run + "&prefecture=" + encoded("沖縄県")).get("total").asInt()).isZero();
    assertThat(search("q=100%25").get("total").asInt()).isZero();
  }

  @Test
  void onlyWhatWasAgreedToIsThere() {
    JsonNode hidden = api.asAnybody().get("public/register/" + run + "-H").json();
    assertThat(hidden.toString()).doesNotContain("隠れた会社").doesNotContain("奈良県");
    assertThat(search("q=" + encoded("隠れた会社")).get("total").asInt()).isZero();
  }

  @Test
  void theOpenDataBeginsNoFormula() {
    String csv =
        new String(
            api.asAnybody().get("public/register.csv?q=" + run).body(), StandardCharsets.UTF_8);
    assertThat(csv).startsWith("\uFEFF\"number\"").contains("\"'=計算").contains("報告の遅れ");
    assertThat(csv.lines()).hasSize(48);
    String words =
        new String(
            api.asAnybody().get("public/register.csv?q=" + run + "&lang=ja").body(),
            StandardCharsets.UTF_8);
    assertThat(words).contains("\"認証番号\"", "\"有効\"").doesNotContain("VALID");
  }

  @Test
  void anUnknownNumberIsNotFound() {
    assertThat(api.asAnybody().get("public/register/SAKURA-2026-99999-9").status()).isEqualTo(404);
  }

  @Test
  @Tag("EXC-15")
  void aPaperIsGenuineAlteredOrNotOurs() {
    Story story = Story.draft(api).certified();
    byte[] pdf = api.as("yamada").get("cases/" + story.number() + "/certificate").body();
    assertThat(check(pdf)).isEqualTo("GENUINE");

    byte[] longer = java.util.Arrays.copyOf(pdf, pdf.length + 1);
    longer[pdf.length] = '\n';
    assertThat(check(longer)).isEqualTo("ALTERED");

    byte[] changed = pdf.clone();
    int at = new String(pdf, StandardCharsets.ISO_8859_1).indexOf("/Title") + 9;
    changed[at] ^= 1;
    assertThat(check(changed)).isEqualTo("ALTERED");

    assertThat(check("%PDF-1.7 nothing".getBytes(StandardCharsets.US_ASCII))).isEqualTo("NOT_OURS");
    assertThat(api.asAnybody().putPdf("public/verification", new byte[0]).status()).isEqualTo(422);
    assertThat(
            api.asAnybody().putPdf("public/verification", new byte[10 * 1024 * 1024 + 1]).status())
        .isEqualTo(422);
  }

  private String check(byte[] file) {
    return api.asAnybody().putPdf("public/verification", file).json().get("verdict").asText();
  }

  private JsonNode search(String query) {
    return api.asAnybody().get("public/register?" + query).json();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
