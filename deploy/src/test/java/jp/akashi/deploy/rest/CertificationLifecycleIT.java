package jp.akashi.deploy.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import jp.akashi.deploy.Akashi;
import jp.akashi.deploy.RunningAkashi;
import jp.akashi.deploy.Uncorrected;
import jp.akashi.deploy.demo.Api;
import jp.akashi.deploy.demo.Api.Answer;
import jp.akashi.deploy.demo.Applicant;
import jp.akashi.deploy.demo.DemoCompanies;
import jp.akashi.deploy.demo.Evaluation;
import jp.akashi.deploy.demo.SamplePdf;
import jp.akashi.deploy.demo.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A case from registration to the register entry, and the ways it may end before. */
@ExtendWith(RunningAkashi.class)
class CertificationLifecycleIT {

  /** A company that no other test registers, applying for what it does not publish all of. */
  private static final Applicant APPLICANT = DemoCompanies.SHISAKU.filing(Applicant.MIHON.form());

  private Akashi running;
  private Api api;
  private Timers timers;

  @BeforeEach
  void reach(Akashi akashi) {
    running = akashi;
    api = new Api(akashi);
    timers = new Timers(akashi);
  }

  @Test
  @Tag("M14")
  @Tag("M15")
  @Tag("M25")
  @Tag("R12")
  void anApplicationBecomesACertificateAndARegisterEntry() throws IOException {
    aWrongCorporateNumberIsNotRegistered();
    theCompanyIsRegistered();
    Story story = Story.of(api, APPLICANT);
    JsonNode draft = api.as("ono").get("cases/" + story.number()).json();
    assertThat(draft.get("state").asText()).isEqualTo("DRAFT");
    isHandedInAndAgreed(story);
    isEvaluated(story);
    isDecided(story);
    new PrintedCertificate(api, story).saysWhatWasIssued();
    isOnTheRegister(story);
    isOnRecord(story);
    theBookCanBeWritten(story);
  }

  private void aWrongCorporateNumberIsNotRegistered() {
    Map<String, Object> mistyped =
        Map.of("corporateNumber", "4999904000175", "details", APPLICANT.company());
    Answer refused = api.as("ono").post("company", mistyped);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().get("errors").findValuesAsText("field"))
        .containsExactly("corporateNumber");
  }

  private void theCompanyIsRegistered() {
    Story.companyIsRegistered(api, APPLICANT);
    for (String person : List.of("ono", "kimura")) {
      JsonNode company = api.as(person).get("company").json();
      assertThat(company.get("corporateNumber").asText()).isEqualTo("3999904000175");
      assertThat(company.at("/details/name").asText()).isEqualTo("試作電子株式会社");
    }
    assertThat(api.as("ono").get("company/journal").json().findValuesAsText("act"))
        .contains("company.registered", "company.joined");
  }

  private static void isHandedInAndAgreed(Story story) {
    stands(story.submitted(), "SUBMITTED", "CHECK_COMPLETENESS");
    story.documentsAccepted().takes("sato", "cases/%s/reception/acceptance");
    stands(story, "ACCEPTED", "REVIEW_APPLICATION");
    stands(story.offered(), "AGREEMENT_PENDING", "SIGN_AGREEMENT");
    story.agreementSigned("kimura", APPLICANT.representativeName());
    stands(story, "DOCUMENT_REVIEW", "ASSIGN_TEAM");
  }

  private void isEvaluated(Story story) {
    assertThat(story.assigned().openSteps()).containsOnly("DECLARE_INTERESTS");
    for (String auditor : List.of("tanaka", "kobayashi")) {
      story.takes(auditor, "cases/%s/team/declaration", Evaluation.noTies());
    }
    stands(story, "DOCUMENT_REVIEW", "CONSIDER_TEAM");
    stands(story.takes("ono", "cases/%s/team/agreement"), "DOCUMENT_REVIEW", "REVIEW_DOCUMENTS");
    Evaluation.judgeAll(api, story.number());
    story.takes("tanaka", "cases/%s/document-review/completion");
    stands(story, "ON_SITE_AUDIT", "PLAN_AUDIT");
    stands(story.planAgreed().metOnSite(), "ON_SITE_AUDIT", "CONDUCT_AUDIT");
    story.takes("kobayashi", "cases/%s/audit/conclusion");
    stands(story, "ON_SITE_AUDIT", "WRITE_AUDIT_REPORT");
    stands(story.declaredAfter().auditReported(), "TECHNICAL_REVIEW", "REVIEW_FILE");
  }

  private void isDecided(Story story) {
    story.committee().recommends("watanabe", "GRANT");
    stands(story, "DECISION", "DECIDE");
    stands(story.committee().grants(), "GRANTED", "SIGN_CERTIFICATE");
    rulesNobodyComputesAreConfirmed(story);
    story
        .takes("hayashi", "cases/%s/certificate/signature", Story.signature())
        .untilJournalSays("notice.certified");
    stands(story, "GRANTED");
  }

  private void rulesNobodyComputesAreConfirmed(Story story) {
    String certificate = "cases/" + story.number() + "/certificate/";
    assertThat(
            api.as("hayashi").get(certificate + "rules-to-confirm").json().findValuesAsText("code"))
        .containsExactly("R12");
    String edition = api.as("saito").get("cases/" + story.number()).json().get("edition").asText();
    assertThat(
            api.as("saito")
                .get("editions/" + edition + "/rules-to-confirm")
                .json()
                .findValuesAsText("code"))
        .as("whoever activates an edition sees them before")
        .containsExactly("R12");
    Answer blind = api.as("hayashi").post(certificate + "signature", Map.of());
    assertThat(blind.status()).isEqualTo(422);
    assertThat(blind.json().get("errors").get(0).get("field").asText()).isEqualTo("confirmed");
    assertThat(blind.json().toString()).contains("R12");
  }

  /** The state of a case, and whom it waits for. */
  private static void stands(Story story, String state, String... openSteps) {
    assertThat(story.state()).isEqualTo(state);
    assertThat(story.openSteps()).containsExactly(openSteps);
  }

  private void isOnTheRegister(Story story) {
    JsonNode entry = api.asAnybody().get("public/register/" + story.certificate()).json();
    assertThat(entry.get("state").asText()).isEqualTo("VALID");
    assertThat(entry.get("published").get("holder").asText()).isEqualTo("試作電子株式会社");
    assertThat(entry.get("published").get("address").isNull()).isTrue();
    assertThat(entry.get("published").get("sites")).hasSize(1);
  }

  private static void isOnRecord(Story story) {
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
            "certificate.ruleConfirmed",
            "certificate.signed",
            "certificate.issued",
            "register.published");
  }

  /** Every column of the book: who asked when for what, who reviewed it when, what came of it. */
  private void theBookCanBeWritten(Story story) {
    JsonNode entry = api.as("saito").get("cases/" + story.number()).json();
    for (String column : List.of("name", "address", "representative")) {
      assertThat(entry.at("/company/" + column).asText())
          .isEqualTo(APPLICANT.company().get(column));
    }
    assertThat(entry.at("/form/scope").asText()).isEqualTo(APPLICANT.form().get("scope"));
    assertThat(entry.get("submittedAt").asText()).isNotBlank();
    assertThat(entry.get("state").asText()).isEqualTo("GRANTED");
    JsonNode team = api.as("saito").get("cases/" + story.number() + "/team").json();
    assertThat(team.get("members").findValuesAsText("name")).containsExactly("田中 健", "小林 直子");
    JsonNode journal = api.as("saito").get("cases/" + story.number() + "/journal").json();
    Map<String, String> days = new HashMap<>();
    journal.forEach(line -> days.put(line.get("act").asText(), line.get("at").asText()));
    assertThat(days)
        .containsKeys("review.completed", "audit.reported", "decision.granted")
        .doesNotContainValue("");
    assertThat(story.certificate()).isNotBlank();
  }

  @Test
  @Tag("EXC-01")
  void anIncompleteApplicationIsCorrectedAndHandedInAgain() {
    Story story = Story.submitted(api).givenBack("A04", "押印がありません。");
    story.withReasons("sato", "cases/%s/reception/correction-request");
    stands(story, "CORRECTION", "CORRECT_APPLICATION");
    assertThat(story.document("yamada", "A04").get("state").asText()).isEqualTo("RETURNED");
    assertThat(story.document("yamada", "A04").toString()).contains("押印がありません。");
    story.handsIn("yamada", "A04", SamplePdf.about("A04 sealed")).signOff().submit();
    stands(story, "SUBMITTED", "CHECK_COMPLETENESS");
    assertThat(story.document("yamada", "A04").get("files")).hasSize(2);
    story.documentsAccepted().takes("sato", "cases/%s/reception/acceptance");
    assertThat(story.document("yamada", "A04").get("state").asText()).isEqualTo("ACCEPTED");
    stands(story, "ACCEPTED", "REVIEW_APPLICATION");
  }

  @Test
  @Tag("EXC-01")
  void aCorrectionThatDoesNotComeIsRemindedOfAndThenLapses() {
    Story story = Story.submitted(api).withReasons("sato", "cases/%s/reception/correction-request");
    timers.goOff(story, "correctionOverdue", "letter.sent");
    stands(story, "CORRECTION", "CORRECT_APPLICATION");
    assertThat(Told.letters(api, story)).contains("N03").doesNotContain("N04");
    timers.goOff(story, "correctionLapsed", "application.lapsed");
    stands(story, "LAPSED");
    assertThat(Told.letters(api, story)).contains("N03", "N04");
  }

  @Test
  @Tag("EXC-02")
  void aDocumentNotPreparedBecomesANonconformityIsCorrectedAndGranted() {
    Story story = Story.draft(api);
    story.declares("yamada", "A10", "not-prepared", "まだ作っていません。");
    story.reviewed().planAgreed().metOnSite();
    JsonNode proposed =
        api.as("kobayashi").get("cases/" + story.number() + "/audit/proposals").json().get(0);
    assertThat(proposed.get("origin").asText()).isEqualTo("NOT_PREPARED");
    story.takes("kobayashi", "cases/%s/audit/nonconformities", proposed);
    story.takes("kobayashi", "cases/%s/audit/conclusion");
    stands(story, "CORRECTING", "CORRECT_NONCONFORMITIES");
    story.handsIn("yamada", "A10", SamplePdf.about("A10 written"));
    assertThat(story.says("tanaka", "A10", "acceptance", null).status()).isEqualTo(204);
    isCorrectedVerifiedAndGranted(story);
  }

  @Test
  @Tag("R03")
  void aMajorNonconformityIsCorrectedVerifiedAndGranted() {
    Story story = Story.reviewed(api).planAgreed().metOnSite().raises("III-3", "major");
    story.takes("kobayashi", "cases/%s/audit/conclusion");
    stands(story, "CORRECTING", "CORRECT_NONCONFORMITIES");
    isCorrectedVerifiedAndGranted(story);
  }

  private void isCorrectedVerifiedAndGranted(Story story) {
    story.corrects("NC-1").takes("yamada", "cases/%s/nonconformities/report");
    assertThat(story.openSteps()).containsExactly("VERIFY_CORRECTIONS");
    story
        .takes("kobayashi", "cases/%s/nonconformities/NC-1/verification", Map.of("text", "記録を見た。"))
        .takes("kobayashi", "cases/%s/nonconformities/verification-conclusion");
    stands(story, "ON_SITE_AUDIT", "WRITE_AUDIT_REPORT");
    story.declaredAfter().auditReported();
    isDecided(story);
    assertThat(story.acts()).contains("register.published");
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
  @Tag("R19")
  void whatWasNotCorrectedInTimeIsRefusedAndToldToTheApplicant() {
    Story story = Uncorrected.reported(running, Story.draft(api));
    story.committee().recommends("watanabe", "REFUSE").refuses();
    assertThat(story.untilJournalSays("notice.refused").state()).isEqualTo("REFUSED");
    JsonNode letters = api.as("yamada").get("cases/" + story.number() + "/letters").json();
    JsonNode refusal =
        StreamSupport.stream(letters.spliterator(), false)
            .filter(letter -> letter.get("code").asText().equals("N26"))
            .findFirst()
            .orElseThrow();
    assertThat(refusal.at("/letter/bodyJa").asText())
        .as("reasons, and the right to object with its time limit (P03)")
        .contains("次の理由で認証しないこと", "III-3", "異議");
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
