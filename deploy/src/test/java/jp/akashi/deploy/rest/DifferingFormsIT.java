package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.SamplePdf;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Documents of another company, or dated in the wrong order, are noticed when they are handed in.
 */
@ExtendWith(RunningAkashi.class)
class DifferingFormsIT {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo"));
  private Api api;

  @BeforeEach
  void reach(Akashi akashi) {
    api = new Api(akashi);
  }

  @Test
  void aCertificateOfAnotherCompanyIsNoticedAndTheApplicantsOwnIsNot() {
    Story story = Story.draft(api);
    JsonNode company = api.as("yamada").get("company").json();
    handsIn(
        story,
        "A02",
        TODAY,
        JapanesePdf.saying("会社法人等番号　９９９９－０３－０００１６８", "商　号　株式会社よその会社", "本　店　東京都見本区架空三丁目１番１号"));
    JsonNode other = looked(story, "A02");
    assertThat(codes(other))
        .containsExactly("finding.otherNumber", "finding.otherName", "finding.otherAddress");
    assertThat(other.at("/findings/0/stops").asBoolean()).isTrue();
    assertThat(other.at("/findings/0/arguments/0").asText())
        .isEqualTo(company.get("corporateNumber").asText());
    assertThat(other.at("/findings/0/arguments/1").asText()).isEqualTo("3999903000168");
    assertThat(other.at("/findings/1/arguments/0").asText()).isEqualTo(name(company));

    handsIn(
        story,
        "A02",
        TODAY,
        JapanesePdf.saying(
            "法人番号　" + company.get("corporateNumber").asText(),
            "商　号　" + name(company).replace("株式会社", "㈱"),
            "本　店　" + company.at("/details/address").asText().replace('-', '－')));
    assertThat(codes(looked(story, "A02"))).isEmpty();
  }

  @Test
  void aScanWithoutTextIsNotAccused() {
    Story story = Story.draft(api);
    handsIn(story, "A02", TODAY, SamplePdf.about("a scan"));
    assertThat(codes(looked(story, "A02"))).isEmpty();
  }

  @Test
  void aReviewDatedBeforeTheCheckItReviewsIsNoticed() {
    Story story = Story.draft(api);
    handsIn(story, "A12", TODAY.minusDays(1), SamplePdf.about("check"));
    handsIn(story, "A13", TODAY.minusDays(2), SamplePdf.about("early review"));
    assertThat(codes(looked(story, "A13"))).containsExactly("finding.datedBefore");
    handsIn(story, "A13", TODAY.minusDays(1), SamplePdf.about("review"));
    assertThat(codes(looked(story, "A13"))).isEmpty();
  }

  /** At the reception desk the same is seen as before submission. */
  @Test
  void theReceptionDeskSeesTheSame() {
    Story story = Story.draft(api);
    handsIn(story, "A02", TODAY, JapanesePdf.saying("商号　株式会社よその会社"));
    story.submitted();
    JsonNode seen = story.document("sato", "A02");
    assertThat(codes(seen)).containsExactly("finding.otherName");
    assertThat(story.documents("sato").findValuesAsText("code"))
        .doesNotContain("finding.otherNumber", "finding.datedBefore", "finding.submittedBefore");
  }

  private static String name(JsonNode company) {
    return company.at("/details/name").asText();
  }

  private void handsIn(Story story, String code, LocalDate dated, byte[] pdf) {
    String path =
        "cases/%s/documents/%s/file?issuedOn=%s&name=a.pdf".formatted(story.number(), code, dated);
    assertThat(api.as("yamada").putFile(path, BodyPublishers.ofByteArray(pdf)).status())
        .isEqualTo(200);
  }

  /** The document once it was looked into. */
  private static JsonNode looked(Story story, String code) {
    return await()
        .atMost(Duration.ofMinutes(2))
        .until(
            () -> story.document("yamada", code),
            document -> !document.get("state").asText().equals("SCANNING"));
  }

  private static List<String> codes(JsonNode document) {
    return document.get("findings").findValuesAsText("code");
  }
}
