package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.CertificateActs;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The supervisor sees every certificate and nothing of any case. */
@ExtendWith(RunningAkashi.class)
class SupervisionIT {

  private static String run;
  private Api api;

  @BeforeEach
  void reach(Akashi akashi) {
    api = new Api(akashi);
    if (run == null) {
      run = "S" + UUID.randomUUID().toString().substring(0, 6).toUpperCase();
      String csv =
          "number,holder,prefecture,edition,certifiedOn,validUntil,state,suspendedFrom,"
              + "suspendedUntil,suspensionScope,reason,publish\n"
              + run
              + "-1,@監督%s,鳥取県,旧基準,2024-02-01,2027-01-31,SUSPENDED,2026-10-01,2027-03-31,全部,遅れ,\n"
                  .formatted(run)
              + run
              + "-2,監督二%s,島根県,旧基準,2025-03-01,2028-02-29,VALID,,,,,\n".formatted(run)
              + run
              + "-3,監督三%s,島根県,旧基準,2022-03-01,2025-02-28,EXPIRED,,,,,\n".formatted(run);
      assertThat(api.as("saito").postCsv("certificates/taken-over", csv).status()).isEqualTo(200);
    }
  }

  @Test
  void figuresAreOfTheDayAskedFor() {
    JsonNode now = look("q=" + run);
    assertThat(now.get("certificates")).hasSize(3);
    assertThat(now.at("/byState/SUSPENDED").asInt()).isEqualTo(1);
    assertThat(now.at("/byState/EXPIRED").asInt()).isEqualTo(1);
    assertThat(now.at("/byPrefecture/島根県").asInt()).isEqualTo(2);
    assertThat(now.at("/byMonth/2025-03").asInt()).isEqualTo(1);

    JsonNode before = look("q=" + run + "&asOf=2024-06-30");
    assertThat(before.get("certificates")).hasSize(2);
    assertThat(before.at("/byState/VALID").asInt()).isEqualTo(2);
  }

  @Test
  void itIsFilteredByStatePrefectureAndDate() {
    assertThat(look("q=" + run + "&state=VALID").get("certificates")).hasSize(1);
    assertThat(look("q=" + run + "&from=2025-01-01&to=2025-12-31").get("certificates")).hasSize(1);
    JsonNode wrong = api.as("inoue").get("supervision/certificates?from=soon&state=GOOD").json();
    assertThat(wrong.get("errors").findValuesAsText("field")).contains("from", "state");
  }

  @Test
  void theFileHoldsEverythingFoundAndNoFormula() {
    String csv =
        new String(
            api.as("inoue").get("supervision/certificates.csv?q=" + run).body(),
            StandardCharsets.UTF_8);
    assertThat(csv).startsWith("\uFEFF").contains("\"'@監督");
    assertThat(csv.lines()).hasSize(4);
    String words =
        new String(
            api.as("inoue").get("supervision/certificates.csv?q=" + run + "&lang=ja").body(),
            StandardCharsets.UTF_8);
    assertThat(words).contains("\"認証番号\"", "\"有効\"").doesNotContain("VALID");
  }

  @Test
  void aDetailShowsHolderAndHistory() {
    JsonNode detail = api.as("inoue").get("supervision/certificates/" + run + "-1").json();
    assertThat(detail.at("/holder/prefecture").asText()).isEqualTo("鳥取県");
    assertThat(detail.get("history").findValuesAsText("act"))
        .filteredOn(Campaign::isNotOfAnothers)
        .containsExactly("issuedBefore", "takenOver");
    assertThat(api.as("inoue").get("supervision/certificates/none-0").status()).isEqualTo(404);
  }

  @Test
  @Tag("ACT-72")
  void nothingOfACaseIsTheSupervisors() {
    Story story = Story.submitted(api);
    String number = story.number();
    for (String path :
        List.of(
            "cases/" + number,
            "cases/" + number + "/journal",
            "cases/" + number + "/steps",
            "cases/" + number + "/certificate",
            "certificates/" + run + "-1",
            "applications/" + number,
            "applications")) {
      assertThat(api.as("inoue").get(path).status()).as(path).isIn(403, 404, 405);
    }
    assertThat(
            CertificateActs.tries(api, "inoue", "certificates/" + run + "-1/suspension", null)
                .status())
        .isIn(400, 403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yamada",
        "suzuki",
        "sato",
        "tanaka",
        "watanabe",
        "takahashi",
        "saito",
        "hayashi",
        "admin",
        "abe"
      })
  void nobodyElseSupervises(String username) {
    assertThat(api.as(username).get("supervision/certificates").status()).isEqualTo(403);
    assertThat(api.as(username).get("supervision/certificates.csv").status()).isEqualTo(403);
    assertThat(api.as(username).get("supervision/certificates/" + run + "-1").status())
        .isEqualTo(403);
  }

  private JsonNode look(String query) {
    return api.as("inoue").get("supervision/certificates?" + query).json();
  }
}
