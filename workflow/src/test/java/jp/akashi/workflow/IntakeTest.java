package jp.akashi.workflow;

import static jp.akashi.application.CaseStep.CHECK_COMPLETENESS;
import static jp.akashi.application.CaseStep.CORRECT_APPLICATION;
import static jp.akashi.application.CaseStep.REVIEW_APPLICATION;
import static jp.akashi.application.StepOutcome.ACCEPTED;
import static jp.akashi.application.StepOutcome.CORRECTION_REQUESTED;
import static jp.akashi.application.StepOutcome.RESUBMITTED;
import static jp.akashi.application.StepOutcome.RETURNED;
import static jp.akashi.workflow.FixedClocks.days;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InMemoryEngine.class)
class IntakeTest {

  private static final Duration A_MINUTE = Duration.ofMinutes(1);

  @Test
  void goesOnToTheApplicationReviewWhenAccepted() {
    CaseRun run = CaseRun.submitted().take(CHECK_COMPLETENESS, ACCEPTED);
    assertThat(run.waitsFor()).containsExactly(REVIEW_APPLICATION);
  }

  @Test
  void endsWhenTheApplicationIsReturned() {
    CaseRun run = CaseRun.submitted().take(CHECK_COMPLETENESS, RETURNED);
    assertThat(run.waitsFor()).isEmpty();
    assertThat(run.ending()).isEqualTo("applicationReturned");
  }

  @Test
  void checksAgainAfterEachCorrection() {
    CaseRun run = CaseRun.at(CORRECT_APPLICATION).take(CORRECT_APPLICATION, RESUBMITTED);
    assertThat(run.waitsFor()).containsExactly(CHECK_COMPLETENESS);
    run.take(CHECK_COMPLETENESS, CORRECTION_REQUESTED).take(CORRECT_APPLICATION, RESUBMITTED);
    run.take(CHECK_COMPLETENESS, ACCEPTED);
    assertThat(run.waitsFor()).containsExactly(REVIEW_APPLICATION);
  }

  @Test
  void escalatesALateCheckOnceAndKeepsItOpen() {
    CaseRun run = CaseRun.submitted().later(days("K03").minus(A_MINUTE));
    assertThat(run.served()).isEmpty();
    run.later(A_MINUTE.multipliedBy(2)).later(days("K03"));
    assertThat(run.served()).containsExactly("escalateCompletenessCheck");
    assertThat(run.waitsFor()).containsExactly(CHECK_COMPLETENESS);
    run.take(CHECK_COMPLETENESS, ACCEPTED);
    assertThat(run.waitsFor()).containsExactly(REVIEW_APPLICATION);
  }

  @Test
  void remindsWhenTheTimeForCorrectionHasPassedAndStillTakesTheCorrection() {
    CaseRun run = CaseRun.at(CORRECT_APPLICATION).later(days("K01").plus(A_MINUTE));
    assertThat(run.served()).containsOnlyOnce("remindCorrection");
    assertThat(run.waitsFor()).containsExactly(CORRECT_APPLICATION);
    run.take(CORRECT_APPLICATION, RESUBMITTED);
    assertThat(run.waitsFor()).containsExactly(CHECK_COMPLETENESS);
  }

  @Test
  void lapsesWhenTheGraceAfterTheReminderHasPassedToo() {
    CaseRun run = CaseRun.at(CORRECT_APPLICATION).later(days("K01").plus(A_MINUTE));
    run.later(days("K02"));
    assertThat(run.served()).containsSubsequence("remindCorrection", "lapseApplication");
    assertThat(run.waitsFor()).isEmpty();
    assertThat(run.ending()).isEqualTo("applicationLapsed");
  }

  @Test
  void doesNotLapseAfterATimelyCorrection() {
    CaseRun run = CaseRun.at(CORRECT_APPLICATION).take(CORRECT_APPLICATION, RESUBMITTED);
    run.take(CHECK_COMPLETENESS, ACCEPTED).later(days("K01").plus(days("K02")).plus(A_MINUTE));
    assertThat(run.served()).doesNotContain("remindCorrection", "lapseApplication");
    assertThat(run.waitsFor()).containsExactly(REVIEW_APPLICATION);
  }

  @Test
  void remindsAndLapsesEvenWhenTheServerSleptThroughBothDates() {
    CaseRun run = CaseRun.at(CORRECT_APPLICATION).later(Duration.ofDays(365));
    assertThat(run.served()).contains("lapseApplication");
    assertThat(run.ending()).isEqualTo("applicationLapsed");
  }
}
