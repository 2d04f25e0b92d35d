package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Api.Answer;
import jp.akashi.deploy.demo.Applicant;
import jp.akashi.deploy.demo.CertificateActs;
import jp.akashi.deploy.demo.EarlierRegister;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Certificates issued before this system was used are taken over as they stand. */
@ExtendWith(RunningAkashi.class)
class TakenOverIT {

  private Api api;
  private final String number = "旧-" + UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void reach(Akashi akashi) {
    api = new Api(akashi);
  }

  @Test
  void oneIsTakenOverWithItsOwnNumberAndNoPdfOfOurs() {
    assertThat(take("saito", valid()).status()).isEqualTo(200);
    JsonNode entry = api.asAnybody().get("public/register/" + path()).json();
    assertThat(entry.get("origin").asText()).isEqualTo("TAKEN_OVER");
    assertThat(entry.get("state").asText()).isEqualTo("VALID");
    assertThat(entry.at("/published/holder").asText()).isEqualTo("試験用鋳造株式会社");
    assertThat(entry.at("/published/address").isNull()).isTrue();
    assertThat(api.as("saito").get("certificates/" + path()).status()).isEqualTo(200);
    assertThat(api.as("saito").get("certificates/" + path() + "/document").status()).isEqualTo(404);
    assertThat(take("saito", valid()).status()).isEqualTo(422);
  }

  /** A corporate number is public: registering it makes nobody the holder. */
  @Test
  void nobodyActsForTheHolderBeforeTheBodyConfirmsWhoThatIs() {
    Story.companyIsRegistered(api);
    Map<String, String> ofMihon = valid();
    ofMihon.put("corporateNumber", Applicant.MIHON.corporateNumber());
    assertThat(take("saito", ofMihon).status()).isEqualTo(200);
    String certificate = "certificates/" + path();
    Map<String, String> why = Map.of("reasons", "もう要らないため。");
    assertThat(api.as("suzuki").get(certificate).status()).isEqualTo(404);
    assertThat(CertificateActs.tries(api, "suzuki", certificate + "/return", why).status())
        .isEqualTo(404);
    assertThat(api.as("suzuki").get("certificates").json().findValuesAsText("number"))
        .doesNotContain(number);
    String confirmation = certificate + "/holder-confirmation";
    Map<String, String> how = Map.of("how", "登記事項証明書と電話で確かめた。");
    assertThat(CertificateActs.tries(api, "hayashi", confirmation, how).status()).isEqualTo(403);
    assertThat(CertificateActs.tries(api, "saito", confirmation, Map.of("how", " ")).status())
        .isEqualTo(422);
    assertThat(CertificateActs.tries(api, "saito", confirmation, how).status()).isEqualTo(204);
    assertThat(CertificateActs.tries(api, "saito", confirmation, how).json().get("type").asText())
        .endsWith("certificate.holderKnown");
    JsonNode seen = api.as("suzuki").get(certificate).json();
    assertThat(seen.get("awaitsHolder").asBoolean()).isFalse();
    assertThat(seen.toString()).doesNotContain("電話で確かめた");
    assertThat(api.as("aoki").get(certificate).status()).isEqualTo(404);
    assertThat(CertificateActs.tries(api, "suzuki", certificate + "/return", why).status())
        .isEqualTo(204);
  }

  @Test
  @Tag("R30")
  @Tag("M20")
  void somebodyIsToldToWriteToAHolderWhoHasNoMailboxHere() {
    assertThat(take("saito", valid()).status()).isEqualTo(200);
    Map<String, String> hearing = Map.of("measure", "WITHDRAWAL", "facts", "標章の誤用が続く。");
    String explanation = "certificates/" + path() + "/explanation";
    assertThat(CertificateActs.tries(api, "hayashi", explanation, hearing).status()).isEqualTo(204);
    JsonNode told = api.as("saito").get("notices").json().get("notices").get(0);
    assertThat(told.get("code").asText()).isEqualTo("notice.letterByPost");
    assertThat(told.get("text").asText())
        .contains("試験用鋳造株式会社", "弁明の機会の通知", "取消しを予定", "標章の誤用が続く。", "年");
  }

  @Test
  void aHolderWhoIsNotRegisteredHereCannotBeConfirmed() {
    assertThat(take("saito", valid()).status()).isEqualTo(200);
    Map<String, String> how = Map.of("how", "電話で確かめた。");
    Answer refused =
        CertificateActs.tries(api, "saito", "certificates/" + path() + "/holder-confirmation", how);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.json().get("type").asText()).endsWith("certificate.holderNotRegistered");
  }

  @Test
  void anExpiredOneCountsAsExpired() {
    Map<String, String> expired = valid();
    expired.put("certifiedOn", "2023-10-16");
    expired.put("validUntil", "2026-10-15");
    expired.put("state", "EXPIRED");
    assertThat(take("saito", expired).status()).isEqualTo(200);
    JsonNode entry = api.asAnybody().get("public/register/" + path()).json();
    assertThat(entry.get("state").asText()).isEqualTo("EXPIRED");
    assertThat(entry.get("endedOn").asText()).isEqualTo("2026-10-15");
  }

  @Test
  void anEndedOneWhosePublicationIsOverIsNotShown() {
    Map<String, String> old = valid();
    old.put("certifiedOn", "2021-04-01");
    old.put("validUntil", "2024-03-31");
    old.put("state", "EXPIRED");
    assertThat(take("saito", old).status()).isEqualTo(200);
    Answer answer = api.asAnybody().get("public/register/" + path());
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.json().get("type").asText()).endsWith("register.archived");
    assertThat(api.as("saito").get("certificates/" + path()).status()).isEqualTo(200);
  }

  @Test
  void everyWrongCellOfAFileIsNamedAndNothingIsTaken() {
    String csv =
        "number,holder,edition,certifiedOn,validUntil,state,corporateNumber,publish\n"
            + number
            + ",試験用鋳造株式会社,旧基準,2024-05-20,2027-05-19,VALID,,holder\n"
            + "x,,旧基準,2024/05/20,2023-01-01,GOOD,8700110005902,fax\n";
    Answer answer = api.as("saito").postCsv("certificates/taken-over", csv);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().get("errors").findValuesAsText("field"))
        .contains(
            "rows[3].number",
            "rows[3].holder",
            "rows[3].certifiedOn",
            "rows[3].state",
            "rows[3].corporateNumber",
            "rows[3].publish");
    assertThat(api.as("saito").get("certificates/" + path()).status()).isEqualTo(404);
  }

  @Test
  void aFileIsTakenOverAsAWhole() {
    String csv = EarlierRegister.csv("試-" + UUID.randomUUID().toString().substring(0, 6));
    Answer answer = api.as("saito").postCsv("certificates/taken-over", csv);
    assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
    assertThat(answer.json().get("takenOver").asInt()).isGreaterThan(3);
  }

  @Test
  void daysThatCannotBeAreNamed() {
    Answer refused =
        api.as("saito")
            .postCsv(
                "certificates/taken-over",
                "number,holder,edition,certifiedOn,validUntil,state,reason,endedOn\n"
                    + number
                    + ",株式会社日付,tics-2024,2025-04-01,2028-03-31,WITHDRAWN,違反,2062-03-01");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().get("errors").findValuesAsText("field")).contains("rows[2].endedOn");
  }

  @Test
  void aFileInTheLettersOfExcelInJapanIsRead() {
    String code = "表-" + UUID.randomUUID().toString().substring(0, 6);
    Answer answer =
        api.as("saito")
            .postCsv(
                "certificates/taken-over",
                EarlierRegister.csv(code),
                Charset.forName("windows-31j"));
    assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
    String found = api.as("inoue").get("supervision/certificates?q=" + code).json().toString();
    assertThat(found).contains(code).doesNotContain("\uFFFD");
  }

  @Test
  void aHeadingNobodyReadsIsRefused() {
    Answer refused =
        api.as("saito")
            .postCsv("certificates/taken-over", "number,holder,state,Publish\nX-1,株式会社見出し,VALID,");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().get("errors").get(0).get("code").asText())
        .isEqualTo("takenOver.columns");
  }

  @Test
  void theTemplateHasTheColumnsThatAreRead() {
    Answer template = api.as("saito").get("certificates/taken-over/template");
    assertThat(template.status()).isEqualTo(200);
    String headings = new String(template.body(), java.nio.charset.StandardCharsets.UTF_8);
    assertThat(headings).contains("\"number\",\"holder\"").contains("\"publish\"");
    Answer empty = api.as("saito").postCsv("certificates/taken-over", headings);
    assertThat(empty.status()).isEqualTo(422);
    assertThat(empty.json().at("/errors/0/code").asText()).isEqualTo("takenOver.empty");
    assertThat(api.as("sato").get("certificates/taken-over/template").status()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yamada", "sato", "tanaka", "hayashi", "inoue", "admin", "abe"})
  void onlyTheCertificationManagerTakesOver(String username) {
    assertThat(take(username, valid()).status()).isEqualTo(403);
    assertThat(api.as(username).postCsv("certificates/taken-over", "a\nb\n").status())
        .isEqualTo(403);
  }

  private Answer take(String username, Map<String, String> typed) {
    return api.as(username).post("certificates/taken-over", typed);
  }

  private String path() {
    return java.net.URLEncoder.encode(number, java.nio.charset.StandardCharsets.UTF_8);
  }

  private Map<String, String> valid() {
    return new HashMap<>(
        Map.of(
            "number", number,
            "holder", "試験用鋳造株式会社",
            "kana", "シケンヨウチュウゾウ",
            "prefecture", "岐阜県",
            "address", "関市見本町1-1",
            "edition", "2018年告示の基準",
            "certifiedOn", "2025-05-20",
            "validUntil", "2028-05-19",
            "state", "VALID",
            "publish", "holder"));
  }
}
