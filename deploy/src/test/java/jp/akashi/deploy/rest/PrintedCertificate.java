package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Story;

/** The signed PDF of a case's certificate, as the applicant gets it. */
record PrintedCertificate(Api api, Story story) {

  void saysWhatWasIssued() {
    JsonNode issued = api.as("saito").get("certificates/" + story.certificate()).json();
    LocalDate from = LocalDate.parse(issued.get("certifiedOn").asText());
    LocalDate until = LocalDate.parse(issued.get("validUntil").asText());
    assertThat(until).isEqualTo(from.plusYears(3).minusDays(1));
    assertThat(PaperText.of(signed()))
        .contains(story.certificate(), inJapanese(from), inJapanese(until))
        .contains(issued.at("/holder/name").asText(), issued.at("/sites/0").asText())
        .contains(PaperText.without(issued.get("scope").asText()))
        .contains("さくら技術認証機構", "見本-000");
  }

  private byte[] signed() {
    String path = "cases/" + story.number() + "/certificate";
    byte[] pdf = api.as(story.applicant().clerk()).get(path).body();
    assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).contains("ETSI.CAdES.detached");
    return pdf;
  }

  private static String inJapanese(LocalDate day) {
    return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }
}
