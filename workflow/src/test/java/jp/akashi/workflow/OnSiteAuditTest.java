package jp.akashi.workflow;

import static jp.akashi.application.CaseStep.AGREE_PLAN;
import static jp.akashi.application.CaseStep.CONDUCT_AUDIT;
import static jp.akashi.application.CaseStep.CORRECT_NONCONFORMITIES;
import static jp.akashi.application.CaseStep.PLAN_AUDIT;
import static jp.akashi.application.CaseStep.REVIEW_FILE;
import static jp.akashi.application.CaseStep.VERIFY_CORRECTIONS;
import static jp.akashi.application.CaseStep.WRITE_AUDIT_REPORT;
import static jp.akashi.application.StepOutcome.AGREED;
import static jp.akashi.application.StepOutcome.CHANGE_REQUESTED;
import static jp.akashi.application.StepOutcome.CLEAR;
import static jp.akashi.application.StepOutcome.NOT_VERIFIED;
import static jp.akashi.application.StepOutcome.PLANNED;
import static jp.akashi.application.StepOutcome.REPORTED;
import static jp.akashi.application.StepOutcome.VERIFIED;
import static jp.akashi.workflow.FixedClocks.days;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InMemoryEngine.class)
class OnSiteAuditTest {

  @Test
  void plansAgainWhenTheApplicantAsksForAChange() {
    CaseRun run = CaseRun.at(AGREE_PLAN).take(AGREE_PLAN, CHANGE_REQUESTED);
    assertThat(run.waitsFor()).containsExactly(PLAN_AUDIT);
    run.take(PLAN_AUDIT, PLANNED).take(AGREE_PLAN, AGREED);
    assertThat(run.waitsFor()).containsExactly(CONDUCT_AUDIT);
  }

  @Test
  void writesTheReportAtOnceWhenNothingWasFound() {
    CaseRun run = CaseRun.at(CONDUCT_AUDIT).take(CONDUCT_AUDIT, CLEAR);
    assertThat(run.waitsFor()).containsExactly(WRITE_AUDIT_REPORT);
    run.take(WRITE_AUDIT_REPORT, REPORTED);
    assertThat(run.waitsFor()).containsExactly(REVIEW_FILE);
  }

  @Test
  void letsTheApplicantCorrectAgainUntilTheCorrectionIsVerified() {
    CaseRun run = CaseRun.at(VERIFY_CORRECTIONS).take(VERIFY_CORRECTIONS, NOT_VERIFIED);
    assertThat(run.waitsFor()).containsExactly(CORRECT_NONCONFORMITIES);
    run.take(CORRECT_NONCONFORMITIES, REPORTED).take(VERIFY_CORRECTIONS, VERIFIED);
    assertThat(run.waitsFor()).containsExactly(WRITE_AUDIT_REPORT);
  }

  @Test
  void remindsOfALateCorrectionAndStillTakesIt() {
    CaseRun run = CaseRun.at(CORRECT_NONCONFORMITIES).later(days("K13").plusMinutes(1));
    assertThat(reminders(run)).isEqualTo(1);
    run.take(CORRECT_NONCONFORMITIES, REPORTED);
    assertThat(run.waitsFor()).containsExactly(VERIFY_CORRECTIONS);
  }

  @Test
  void remindsAgainInEveryRound() {
    CaseRun run = CaseRun.at(CORRECT_NONCONFORMITIES).later(days("K13").plusMinutes(1));
    run.take(CORRECT_NONCONFORMITIES, REPORTED).take(VERIFY_CORRECTIONS, NOT_VERIFIED);
    run.later(days("K13").plusMinutes(1));
    assertThat(reminders(run)).isEqualTo(2);
  }

  @Test
  void remindsAgainWhenTheTimeThatAnEscalationGaveHasPassed() {
    CaseRun run = CaseRun.at(CORRECT_NONCONFORMITIES).later(days("K13").plusMinutes(1));
    run.workflow()
        .rescheduled(
            run.number(), CORRECT_NONCONFORMITIES, run.open().due().plus(Duration.ofDays(30)));
    run.later(Duration.ofDays(29));
    assertThat(reminders(run)).isEqualTo(1);
    run.later(Duration.ofDays(2));
    assertThat(reminders(run)).isEqualTo(2);
    assertThat(run.waitsFor()).containsExactly(CORRECT_NONCONFORMITIES);
  }

  @Test
  void announcesTheDueDateAsOftenAsTheEditionSays() {
    CaseRun run = CaseRun.at(CORRECT_NONCONFORMITIES).later(days("K13").minus(Duration.ofDays(15)));
    assertThat(run.times("announceCorrectionsDue")).isZero();
    run.later(Duration.ofDays(2));
    assertThat(run.times("announceCorrectionsDue")).isEqualTo(1);
    run.later(Duration.ofDays(7));
    assertThat(run.times("announceCorrectionsDue")).isEqualTo(2);
    run.later(Duration.ofDays(60));
    assertThat(run.times("announceCorrectionsDue")).isEqualTo(2);
  }

  @Test
  void announcesNothingOnceTheCorrectionIsReported() {
    CaseRun run = CaseRun.at(CORRECT_NONCONFORMITIES).later(days("K13").minus(Duration.ofDays(13)));
    run.take(CORRECT_NONCONFORMITIES, REPORTED).later(Duration.ofDays(8));
    assertThat(run.times("announceCorrectionsDue")).isEqualTo(1);
  }

  @Test
  void remindsOfActionPlansOnceTheirTimeHasPassed() {
    CaseRun run = CaseRun.at(CORRECT_NONCONFORMITIES).later(days("K12").minusMinutes(1));
    assertThat(run.served()).isEmpty();
    run.later(Duration.ofMinutes(2)).later(days("K12"));
    assertThat(run.served()).containsExactly("remindActionPlans");
  }

  private static long reminders(CaseRun run) {
    return run.times("remindNonconformities");
  }
}
