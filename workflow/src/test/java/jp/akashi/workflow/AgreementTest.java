package jp.akashi.workflow;

import static jp.akashi.application.CaseStep.ASSIGN_TEAM;
import static jp.akashi.application.CaseStep.REVIEW_APPLICATION;
import static jp.akashi.application.CaseStep.SIGN_AGREEMENT;
import static jp.akashi.application.StepOutcome.DECLINED;
import static jp.akashi.application.StepOutcome.SIGNED;
import static jp.akashi.application.StepOutcome.TAKEN_ON;
import static jp.akashi.workflow.FixedClocks.days;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InMemoryEngine.class)
class AgreementTest {

  private static final Duration A_MINUTE = Duration.ofMinutes(1);

  @Test
  void asksForTheSignatureOnceTheCaseIsTakenOnAndForATeamOnceItIsSigned() {
    CaseRun run = CaseRun.at(REVIEW_APPLICATION).take(REVIEW_APPLICATION, TAKEN_ON);
    assertThat(run.waitsFor()).containsExactly(SIGN_AGREEMENT);
    run.take(SIGN_AGREEMENT, SIGNED);
    assertThat(run.waitsFor()).containsExactly(ASSIGN_TEAM);
  }

  @Test
  void endsWhenTheBodyDeclines() {
    CaseRun run = CaseRun.at(REVIEW_APPLICATION).take(REVIEW_APPLICATION, DECLINED);
    assertThat(run.waitsFor()).isEmpty();
    assertThat(run.ending()).isEqualTo("agreementNotConcluded");
  }

  @Test
  void tellsTheHeadOfALateReviewOnceAndKeepsItOpen() {
    CaseRun run = CaseRun.at(REVIEW_APPLICATION).later(days("K04").plus(A_MINUTE));
    run.later(days("K04"));
    assertThat(run.served()).containsExactly("escalateApplicationReview");
    assertThat(run.waitsFor()).containsExactly(REVIEW_APPLICATION);
  }

  @Test
  void remindsWhenTheAnswerIsDueAndStillTakesTheSignature() {
    CaseRun run = CaseRun.at(SIGN_AGREEMENT).later(days("K05").plus(A_MINUTE));
    assertThat(run.served()).containsOnlyOnce("remindAgreement");
    run.take(SIGN_AGREEMENT, SIGNED).later(Duration.ofDays(60));
    assertThat(run.served()).doesNotContain("terminateUnanswered");
    assertThat(run.waitsFor()).containsExactly(ASSIGN_TEAM);
  }

  @Test
  void terminatesFourteenDaysAfterTheReminder() {
    CaseRun run = CaseRun.at(SIGN_AGREEMENT).later(days("K05").plus(A_MINUTE));
    run.later(Duration.ofDays(13));
    assertThat(run.waitsFor()).containsExactly(SIGN_AGREEMENT);
    run.later(Duration.ofDays(1));
    assertThat(run.served()).containsSubsequence("remindAgreement", "terminateUnanswered");
    assertThat(run.ending()).isEqualTo("agreementNotConcluded");
  }
}
