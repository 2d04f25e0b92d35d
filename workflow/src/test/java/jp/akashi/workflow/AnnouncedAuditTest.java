package jp.akashi.workflow;

import static jp.akashi.application.CaseStep.AGREE_PLAN;
import static jp.akashi.application.CaseStep.CONDUCT_AUDIT;
import static jp.akashi.application.CaseStep.PLAN_AUDIT;
import static jp.akashi.application.CaseStep.REVIEW_FILE;
import static jp.akashi.application.CaseStep.WRITE_AUDIT_REPORT;
import static jp.akashi.application.StepOutcome.AGREED;
import static jp.akashi.application.StepOutcome.CHANGE_REQUESTED;
import static jp.akashi.application.StepOutcome.CLEAR;
import static jp.akashi.application.StepOutcome.PLANNED;
import static jp.akashi.application.StepOutcome.REPORTED;
import static jp.akashi.application.StepOutcome.SENT_BACK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The applicant is told before the auditors come, once for every plan they agreed to. */
@ExtendWith(InMemoryEngine.class)
class AnnouncedAuditTest {

  private static final Duration A_MINUTE = Duration.ofMinutes(1);
  private static final Duration A_WEEK = Duration.ofDays(7);
  private static final Duration A_MONTH = Duration.ofDays(30);

  @Test
  void isAnnouncedAWeekBeforeTheFirstDayAndOnce() {
    CaseRun run = CaseRun.at(PLAN_AUDIT).planned(A_MONTH).take(AGREE_PLAN, AGREED);
    run.later(A_MONTH.minus(A_WEEK).minus(A_MINUTE));
    assertThat(announced(run)).isZero();
    run.later(A_MINUTE.multipliedBy(2));
    assertThat(announced(run)).isEqualTo(1);
    run.later(A_MONTH);
    assertThat(announced(run)).isEqualTo(1);
    assertThat(run.waitsFor()).containsExactly(CONDUCT_AUDIT);
  }

  @Test
  void isAnnouncedAtOnceWhereThePlanIsAgreedLater() {
    CaseRun run = CaseRun.at(PLAN_AUDIT).planned(Duration.ofDays(3));
    assertThat(announced(run.withServicesDone())).as("not before the applicant agrees").isZero();
    assertThat(announced(run.take(AGREE_PLAN, AGREED).withServicesDone())).isEqualTo(1);
  }

  @Test
  void isAnnouncedForTheDayThatWasAgreedNotForTheOneBefore() {
    CaseRun run = CaseRun.at(PLAN_AUDIT).planned(A_MONTH).take(AGREE_PLAN, CHANGE_REQUESTED);
    run.planned(A_MONTH.multipliedBy(2)).take(AGREE_PLAN, AGREED).later(A_MONTH);
    assertThat(announced(run)).isZero();
    run.later(A_MONTH);
    assertThat(announced(run)).isEqualTo(1);
  }

  @Test
  void isAnnouncedAgainForAnotherAuditOfTheCase() {
    CaseRun run = CaseRun.at(PLAN_AUDIT).planned(A_WEEK).take(AGREE_PLAN, AGREED).later(A_WEEK);
    run.take(CONDUCT_AUDIT, CLEAR).take(WRITE_AUDIT_REPORT, REPORTED);
    run.take(REVIEW_FILE, SENT_BACK).planned(A_MONTH).take(AGREE_PLAN, AGREED);
    assertThat(announced(run.withServicesDone())).isEqualTo(1);
    assertThat(announced(run.later(A_MONTH))).isEqualTo(2);
  }

  @Test
  void isNotAnnouncedOnceItIsConducted() {
    CaseRun run = CaseRun.at(PLAN_AUDIT).planned(A_MONTH).take(AGREE_PLAN, AGREED);
    assertThat(announced(run.take(CONDUCT_AUDIT, CLEAR).later(A_MONTH))).isZero();
  }

  @Test
  void stopsNothingWhereNoAuditIsPlanned() {
    CaseRun run = CaseRun.at(PLAN_AUDIT).take(PLAN_AUDIT, PLANNED).take(AGREE_PLAN, AGREED);
    assertThat(run.withServicesDone().waitsFor()).containsExactly(CONDUCT_AUDIT);
  }

  private static long announced(CaseRun run) {
    return run.times("announceOnSiteAudit");
  }
}
