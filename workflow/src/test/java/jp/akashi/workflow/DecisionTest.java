package jp.akashi.workflow;

import static jp.akashi.application.CaseStep.DECIDE;
import static jp.akashi.application.CaseStep.PLAN_AUDIT;
import static jp.akashi.application.CaseStep.REVIEW_FILE;
import static jp.akashi.application.CaseStep.SIGN_CERTIFICATE;
import static jp.akashi.application.StepOutcome.RECOMMENDED;
import static jp.akashi.application.StepOutcome.REFUSED;
import static jp.akashi.application.StepOutcome.SENT_BACK;
import static jp.akashi.application.StepOutcome.SIGNED;
import static jp.akashi.workflow.FixedClocks.days;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InMemoryEngine.class)
class DecisionTest {

  @Test
  void goesBackToTheAuditWhenTheReviewerSendsTheFileBack() {
    CaseRun run = CaseRun.at(REVIEW_FILE).take(REVIEW_FILE, SENT_BACK);
    assertThat(run.waitsFor()).containsExactly(PLAN_AUDIT);
  }

  @Test
  void goesBackToTheAuditWhenTheCommitteeSendsItBack() {
    CaseRun run = CaseRun.at(DECIDE).take(DECIDE, SENT_BACK);
    assertThat(run.waitsFor()).containsExactly(PLAN_AUDIT);
  }

  @Test
  void communicatesARefusalAndIssuesNothing() {
    CaseRun run = CaseRun.at(DECIDE).take(DECIDE, REFUSED);
    assertThat(run.waitsFor()).isEmpty();
    run.withServicesDone();
    assertThat(run.served()).containsExactly("communicateRefusal");
    assertThat(run.ending()).isEqualTo("refused");
  }

  @Test
  void runsOneClockFromTheCompleteFileOverBothSteps() {
    CaseRun run = CaseRun.at(REVIEW_FILE);
    Instant due = run.open().due();
    assertThat(due)
        .isEqualTo(
            run.open().since().truncatedTo(java.time.temporal.ChronoUnit.MILLIS).plus(days("K17")));
    run.later(Duration.ofDays(3)).take(REVIEW_FILE, RECOMMENDED);
    assertThat(run.open().due()).isEqualTo(due);
  }

  @Test
  void signsBeforeAnythingIsIssuedAndRepeatsOnlyWhatFailed() {
    CaseRun run = CaseRun.at(SIGN_CERTIFICATE).withServicesDone();
    assertThat(run.served()).isEmpty();
    run.take(SIGN_CERTIFICATE, SIGNED);
    assertThat(run.served()).as("the signature is committed first").isEmpty();
    runOneJob();
    assertThat(run.served()).containsExactly("issueCertificate");
    assertThat(run.ending()).isEqualTo("running");
    run.withServicesDone();
    assertThat(run.served())
        .containsExactly("issueCertificate", "publishRegisterEntry", "notifyHolder");
  }

  private static void runOneJob() {
    var management = InMemoryEngine.ENGINE.getManagementService();
    Job next = management.createJobQuery().executable().singleResult();
    management.executeJob(next.getId());
  }
}
