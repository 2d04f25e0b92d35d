package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.StreamSupport;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Evaluation;
import jp.akashi.deploy.demo.Story;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A case from registration to the register entry, and the ways it may end before. */
@ExtendWith(RunningAkashi.class)
class CertificationLifecycleIT {

  private Api api;

  @BeforeEach
  void reach(Akashi akashi) {
    api = new Api(akashi);
  }

  @Test
  @Tag("M14")
  @Tag("M15")
  void anApplicationBecomesACertificateAndARegisterEntry() throws IOException {
    Story story = Story.recommended(api);
    assertThat(story.openSteps()).containsExactly("DECIDE");

    story
        .committee()
        .grants()
        .takes("hayashi", "cases/%s/certificate/signature")
        .untilJournalSays("notice.certified");

    assertThat(story.state()).isEqualTo("GRANTED");
    assertThat(story.openSteps()).isEmpty();
    byte[] pdf = api.as("yamada").get("cases/" + story.number() + "/certificate").body();
    assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).contains("ETSI.CAdES.detached");
    saysWhatACertificateSays(pdf, story);

    JsonNode entry = registered(story);
    assertThat(entry.get("state").asText()).isEqualTo("VALID");
    assertThat(entry.get("published").get("holder").asText()).isEqualTo("見本精密工業株式会社");
    assertThat(entry.get("published").get("address").isNull()).isTrue();
    assertThat(entry.get("published").get("sites")).hasSize(1);
    assertThat(story.acts())
        .containsSubsequence(
            "application.submitted",
            "application.accepted",
            "agreement.offered",
            "agreement.signed",
            "team.assigned",
            "review.completed",
            "audit.reported",
            "decision.recommended",
            "decision.granted",
            "certificate.signed",
            "certificate.issued",
            "register.published");
  }

  private void saysWhatACertificateSays(byte[] pdf, Story story) throws IOException {
    JsonNode issued = api.as("saito").get("certificates/" + story.certificate()).json();
    LocalDate from = LocalDate.parse(issued.get("certifiedOn").asText());
    LocalDate until = LocalDate.parse(issued.get("validUntil").asText());
    assertThat(until).isEqualTo(from.plusYears(3).minusDays(1));
    try (PDDocument paper = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(paper).replaceAll("\\s", ""))
          .contains(story.certificate(), inJapanese(from), inJapanese(until))
          .contains(issued.at("/holder/name").asText(), issued.at("/sites/0").asText())
          .contains(issued.get("scope").asText().replaceAll("\\s", ""))
          .contains("さくら技術認証機構");
    }
  }

  private static String inJapanese(LocalDate day) {
    return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  private JsonNode registered(Story story) {
    String number =
        StreamSupport.stream(
                api.as("sato").get("cases/" + story.number() + "/journal").json().spliterator(),
                false)
            .filter(line -> line.get("act").asText().equals("register.published"))
            .map(line -> line.get("after").asText())
            .findFirst()
            .orElseThrow();
    return api.asAnybody().get("public/register/" + number).json();
  }

  @Test
  @Tag("EXC-01")
  void anIncompleteApplicationIsCorrectedAndHandedInAgain() {
    Story story = Story.submitted(api).withReasons("sato", "cases/%s/reception/correction-request");
    assertThat(story.state()).isEqualTo("CORRECTION");
    story.signOff().submit();
    assertThat(story.state()).isEqualTo("SUBMITTED");
    story.documentsAccepted().takes("sato", "cases/%s/reception/acceptance");
    assertThat(story.openSteps()).containsExactly("REVIEW_APPLICATION");
  }

  @Test
  void anApplicationIsReturnedWithReasons() {
    Story story = Story.submitted(api).withReasons("sato", "cases/%s/reception/return");
    assertThat(story.state()).isEqualTo("RETURNED");
    assertThat(story.openSteps()).isEmpty();
  }

  @Test
  @Tag("EXC-06")
  @Tag("M11")
  void anApplicantObjectsAndAnotherTeamIsAssigned() {
    Story story = Story.draft(api).declared().withReasons("yamada", "cases/%s/team/objection");
    assertThat(story.openSteps()).containsExactly("ASSIGN_TEAM");
    story.takes("saito", "cases/%s/team", Map.of("lead", "ito"));
    assertThat(story.openSteps()).containsExactly("DECLARE_INTERESTS");
  }

  @Test
  @Tag("EXC-07")
  void aDeclaredTieSendsTheCaseBackToAssignment() {
    Story story =
        Story.agreed(api)
            .assigned()
            .takes(
                "kobayashi", "cases/%s/team/declaration", Evaluation.tie("EMPLOYMENT", "2年前まで在籍"));
    assertThat(story.openSteps()).containsExactly("ASSIGN_TEAM");
  }

  @Test
  @Tag("M13")
  void aRefusalIsToldToTheApplicant() {
    Story story = Story.recommended(api).committee().refuses().untilJournalSays("notice.refused");
    assertThat(story.state()).isEqualTo("REFUSED");
    JsonNode letters = api.as("yamada").get("cases/" + story.number() + "/letters").json();
    JsonNode refusal =
        StreamSupport.stream(letters.spliterator(), false)
            .filter(letter -> letter.get("code").asText().equals("N26"))
            .findFirst()
            .orElseThrow();
    assertThat(refusal.at("/letter/bodyJa").asText())
        .as("reasons, and the right to object with its time limit (P03)")
        .contains("次の理由で認証しないこと", "異議");
  }

  @Test
  void theCommitteeSendsACaseBackToTheAudit() {
    Story story = Story.recommended(api);
    story.committee().declares("takahashi");
    story.withReasons("takahashi", "cases/%s/decision/return-to-audit");
    assertThat(story.state()).isEqualTo("ON_SITE_AUDIT");
    assertThat(story.openSteps()).containsExactly("PLAN_AUDIT");
  }

  @Test
  @Tag("EXC-09")
  void anApplicantWithdrawsBeforeTheDecision() {
    Story story = Story.reported(api).takes("suzuki", "applications/%s/withdrawal");
    assertThat(story.state()).isEqualTo("WITHDRAWN");
    assertThat(story.openSteps()).isEmpty();
  }

  @Test
  void anApplicantCannotWithdrawAfterTheDecision() {
    Story story = Story.recommended(api).committee().grants();
    assertThat(story.tries("suzuki", "applications/%s/withdrawal", null).status()).isEqualTo(409);
    assertThat(story.state()).isEqualTo("GRANTED");
  }

  @Test
  @Tag("EXC-08")
  void theBodyTerminatesAReviewWithReasons() {
    Story story = Story.teamAgreed(api).withReasons("saito", "cases/%s/termination");
    assertThat(story.state()).isEqualTo("TERMINATED");
    assertThat(story.openSteps()).isEmpty();
  }
}
