package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Api.Answer;
import jp.akashi.deploy.demo.CertificateActs;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** When the Standard changes, what is certified is told, checked and settled in time. */
@ExtendWith(RunningAkashi.class)
@Tag("M26")
class RecheckIT {

  private static final LocalDate TODAY = NextEdition.today();
  private Akashi akashi;
  private Api api;

  @BeforeEach
  void reach(Akashi running) {
    akashi = running;
    api = new Api(running);
    Campaign.auditorsAreUntied(running);
  }

  @AfterAll
  static void restore(Akashi running) {
    NextEdition.restore(new Api(running));
  }

  @Test
  void aCampaignGoesFromTheLetterToTheLastCertificate() {
    String certificate = Story.draft(api).certified().certificate();
    Story pinned = Story.recommended(api);
    String before = edition(certificate);
    String earlier = Campaign.takenOver(api);
    String edition = NextEdition.changed(api).id();
    JsonNode prospect = api.as("saito").get(Campaign.PATH + "/prospect").json();
    assertThat(prospect.at("/edition/id/value").asText(prospect.at("/edition/id").asText()))
        .isEqualTo(edition);
    assertThat(prospect.get("due").asText()).isEqualTo(TODAY.plusMonths(6).toString());
    assertThat(prospect.at("/time/clock").asText()).isEqualTo("K37");
    assertThat(prospect.get("certificates").asInt()).isGreaterThanOrEqualTo(2);

    Campaign campaign = Campaign.started(akashi);
    holderIsTold(certificate, before, edition);
    assertThat(campaign.line(earlier).get("from").asText()).isEqualTo("2018年告示の基準");
    assertThat(
            api.as("tanaka")
                .get(Campaign.path(earlier) + "/changes")
                .json()
                .get("known")
                .asBoolean())
        .as("an edition that was never kept here")
        .isFalse();

    holderAnswersAndIsCheckedTwice(campaign, certificate);
    assertThat(edition(certificate)).isEqualTo(before);
    JsonNode view = api.as("suzuki").get("certificates/" + certificate).json();
    assertThat(view.get("standsOn").asText()).isEqualTo(edition);
    assertThat(NextEdition.certificates(api, edition).toString()).contains(certificate);
    assertThat(NextEdition.certificates(api, before).toString()).doesNotContain(certificate);

    String late = decided(pinned);
    assertThat(edition(late)).as("a case stays on its edition").isEqualTo(before);
    campaign.taken(late);
    assertThat(campaign.line(late).get("due").asText()).isEqualTo(TODAY.plusMonths(6).toString());
    remindedAndOverdue(campaign, late, earlier);
    withdrawn(late);
    assertThat(campaign.line(late).get("state").asText()).isEqualTo("DROPPED");
    assertThat(campaign.line(late).get("droppedBecause").asText()).isEqualTo("WITHDRAWN");
    assertThat(campaign.line(late).get("overdue").asBoolean()).isFalse();
    assertThat(Campaign.check(api, "tanaka", late, Campaign.found(true)).status()).isEqualTo(409);
    closed(campaign, earlier);
  }

  private static String decided(Story story) {
    return story
        .committee()
        .grants()
        .takes("hayashi", "cases/%s/certificate/signature", Story.signature())
        .untilJournalSays("notice.certified")
        .certificate();
  }

  private void holderIsTold(String certificate, String before, String edition) {
    JsonNode recheck = Campaign.of(api, "yamada", certificate).json();
    assertThat(recheck.get("state").asText()).isEqualTo("OPEN");
    assertThat(recheck.get("from").asText()).isEqualTo(before);
    assertThat(recheck.get("to").asText()).isEqualTo(edition);
    assertThat(recheck.get("due").asText()).isEqualTo(TODAY.plusMonths(6).toString());
    assertThat(recheck.get("changes").asText()).isEqualTo(Campaign.CHANGES);
    String letters =
        api.as("yamada")
            .get("cases/" + recheck.get("application").asText() + "/letters")
            .json()
            .toString();
    assertThat(letters)
        .contains("N50", Campaign.CHANGES, "・" + NextEdition.ITEM, edition, certificate)
        .contains("/app/recheck?certificate=" + certificate);
    JsonNode changes = api.as("yamada").get(Campaign.path(certificate) + "/changes").json();
    assertThat(changes.get("known").asBoolean()).isTrue();
    assertThat(changes.get("items").findValuesAsText("item")).containsExactly(NextEdition.ITEM);
    assertThat(changes.get("items").findValuesAsText("before")).contains("管理");
  }

  private void holderAnswersAndIsCheckedTwice(Campaign campaign, String certificate) {
    Map<String, Object> said = Map.of("text", "台帳の様式を改めた。", "items", List.of(NextEdition.ITEM));
    Answer stated = Campaign.state(api, "yamada", certificate, said);
    assertThat(stated.status()).as(stated.json().toString()).isEqualTo(200);
    assertThat(stated.json().at("/statement/text").asText()).isEqualTo("台帳の様式を改めた。");

    whoIsTiedDoesNotCheck(certificate);
    Answer failed = Campaign.check(api, "tanaka", certificate, Campaign.found(false));
    assertThat(failed.json().get("state").asText()).isEqualTo("NONCONFORMING");
    String findings = Campaign.path(certificate) + "/findings";
    Answer again = api.as("kobayashi").postIfMatch(findings, Campaign.found(false), failed.etag());
    assertThat(again.status()).isEqualTo(200);
    assertThat(api.as("tanaka").postIfMatch(findings, Campaign.found(true), failed.etag()).status())
        .as("what the other found meanwhile is not overruled unseen")
        .isEqualTo(412);
    campaign.told("saito", "notice.recheckFailed", certificate);
    campaign.told("yamada", "notice.recheckDoesNotConform", certificate);
    Map<String, String> demand = Map.of("facts", "台帳に鍵の番号がない。", "required", "台帳を直す。");
    String life = "certificates/" + certificate + "/correction-demand";
    assertThat(CertificateActs.tries(api, "saito", life, demand).status()).isEqualTo(204);
    assertThat(closing(campaign, campaign.view().etag()).status()).isEqualTo(409);

    Campaign.state(api, "suzuki", certificate, Map.of("text", "鍵の番号を書き足した。"));
    assertThat(
            CertificateActs.tries(api, "saito", life + "/completion", Map.of("verified", "見た。"))
                .status())
        .isEqualTo(204);
    Answer passed = Campaign.check(api, "kobayashi", certificate, Campaign.found(true));
    assertThat(passed.json().get("state").asText()).isEqualTo("CONFORMING");
    assertThat(passed.json().get("findings")).hasSize(3);
    campaign.told("yamada", "notice.recheckConforms", certificate);
    assertThat(Campaign.check(api, "kobayashi", certificate, Campaign.found(true)).status())
        .isEqualTo(409);
    assertThat(Campaign.state(api, "yamada", certificate, said).status()).isEqualTo(409);
    String application = passed.json().get("application").asText();
    assertThat(acts(application))
        .contains(
            "certificate.recheckAsked",
            "recheck.stated",
            "certificate.recheckFailed",
            "certificate.rechecked");
  }

  private void whoIsTiedDoesNotCheck(String certificate) {
    Campaign.ties(akashi, "tanaka", "'HOLDING'");
    Answer refused = Campaign.check(api, "tanaka", certificate, Campaign.found(true));
    Campaign.auditorsAreUntied(akashi);
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.json().get("type").asText()).endsWith("recheck.tied");
  }

  private List<String> acts(String application) {
    return api.as("sato").get("cases/" + application + "/journal").json().findValuesAsText("act");
  }

  private void remindedAndOverdue(Campaign campaign, String soon, String late) {
    campaign.dueOn(soon, TODAY.plusDays(20));
    campaign.dueOn(late, TODAY.minusDays(1));
    assertThat(campaign.line(late).get("overdue").asBoolean()).isTrue();
    assertThat(campaign.line(soon).get("overdue").asBoolean()).isFalse();
    assertThat(campaign.view().json().at("/progress/overdue").asInt()).isPositive();
    campaign.told("hayashi", "notice.recheckOverdue", late);
    campaign.told("saito", "notice.recheckDue", soon);
    campaign.told("yamada", "notice.recheckDueHolder", soon);
  }

  private void withdrawn(String certificate) {
    String path = "certificates/" + certificate + "/";
    Retained.expect(
        CertificateActs.tries(
            api, "saito", path + "explanation", Map.of("measure", "WITHDRAWAL", "facts", "虚偽の報告")));
    Retained.expect(
        CertificateActs.tries(
            api, "suzuki", path + "explanation/answer", Map.of("answer", "異議はありません。")));
    Map<String, String> why = Map.of("ground", "FRAUD", "published", "虚偽の報告", "internal", "台帳で確認");
    Retained.expect(CertificateActs.tries(api, "hayashi", path + "withdrawal", why));
  }

  private void closed(Campaign campaign, String last) {
    campaign.settleAllBut(last);
    String etag = campaign.view().etag();
    assertThat(closing(campaign, etag).json().get("type").asText()).endsWith("recheck.unsettled");
    assertThat(Campaign.check(api, "tanaka", last, Campaign.found(true)).status()).isEqualTo(200);
    assertThat(api.as("saito").post(path(campaign)).status()).isEqualTo(428);
    assertThat(closing(campaign, "\"v9\"").status()).isEqualTo(412);
    for (String username : List.of("hayashi", "tanaka", "sato", "yamada", "inoue", "admin")) {
      assertThat(api.as(username).postIfMatch(path(campaign), null, etag).status())
          .as(username)
          .isEqualTo(403);
    }
    JsonNode closed = closing(campaign, etag).json();
    assertThat(closed.get("state").asText()).as(closed.toString()).isEqualTo("CLOSED");
    assertThat(closed.at("/closed/username").asText()).isEqualTo("saito");
    assertThat(closing(campaign, campaign.view().etag()).status()).isEqualTo(409);
  }

  private Answer closing(Campaign campaign, String etag) {
    return api.as("saito").postIfMatch(path(campaign), null, etag);
  }

  private static String path(Campaign campaign) {
    return Campaign.PATH + "/" + campaign.number() + "/closing";
  }

  @Test
  void aYoungerEditionTakesThePlaceOfAnOpenCampaign() {
    String certificate = Campaign.takenOver(api);
    NextEdition.changed(api);
    Campaign first = Campaign.started(akashi);
    NextEdition.changed(api);
    Campaign second = Campaign.started(akashi);
    assertThat(first.view().json().get("state").asText()).isEqualTo("SUPERSEDED");
    assertThat(first.line(certificate).get("droppedBecause").asText()).isEqualTo("NEWER_EDITION");
    assertThat(second.line(certificate).get("state").asText()).isEqualTo("OPEN");
    long open =
        StreamSupport.stream(api.as("tanaka").get(Campaign.PATH).json().spliterator(), false)
            .filter(campaign -> campaign.get("state").asText().equals("OPEN"))
            .count();
    assertThat(open).isEqualTo(1);
  }

  private String edition(String certificate) {
    return api.as("saito").get("certificates/" + certificate).json().get("edition").asText();
  }
}
