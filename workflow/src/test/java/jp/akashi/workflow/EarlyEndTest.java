package jp.akashi.workflow;

import static jp.akashi.application.CaseStep.CHECK_COMPLETENESS;
import static jp.akashi.application.CaseStep.CORRECT_APPLICATION;
import static jp.akashi.application.CaseStep.DECIDE;
import static jp.akashi.application.CaseStep.REVIEW_DOCUMENTS;
import static jp.akashi.application.CaseStep.SIGN_CERTIFICATE;
import static jp.akashi.application.StepOutcome.REFUSED;
import static jp.akashi.application.StepOutcome.RETURNED;
import static jp.akashi.application.StepOutcome.SIGNED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.CaseDiagram;
import jp.akashi.application.CaseNotOpen;
import jp.akashi.application.CaseStep;
import jp.akashi.application.CaseWorkflow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

@ExtendWith(InMemoryEngine.class)
class EarlyEndTest {

  @ParameterizedTest
  @EnumSource(value = CaseStep.class, mode = Mode.EXCLUDE, names = "SIGN_CERTIFICATE")
  void withdrawalEndsWhateverWaitsBeforeTheDecision(CaseStep step) {
    CaseRun run = CaseRun.at(step);
    run.workflow().withdrawn(run.number());
    assertThat(run.waitsFor()).isEmpty();
    assertThat(run.ending()).isEqualTo("caseWithdrawn");
    assertNothingIsLeft(run);
  }

  @ParameterizedTest
  @EnumSource(value = CaseStep.class, mode = Mode.EXCLUDE, names = "SIGN_CERTIFICATE")
  void terminationEndsWhateverWaitsBeforeTheDecision(CaseStep step) {
    CaseRun run = CaseRun.at(step);
    run.workflow().terminated(run.number());
    assertThat(run.waitsFor()).isEmpty();
    assertThat(run.ending()).isEqualTo("caseTerminated");
    assertNothingIsLeft(run);
  }

  @Test
  void whatWasBrokenOffIsNotDone() {
    CaseRun run = CaseRun.at(REVIEW_DOCUMENTS);
    run.workflow().withdrawn(run.number());
    CaseDiagram whole = run.workflow().diagrams(run.number()).get(0);
    assertThat(whole.done()).contains("intake").doesNotContain("documentReview");
  }

  @Test
  void noTimerGoesOffAfterAWithdrawal() {
    CaseRun run = CaseRun.at(CORRECT_APPLICATION);
    run.workflow().withdrawn(run.number());
    run.later(Duration.ofDays(365));
    assertThat(run.served()).isEmpty();
  }

  @Test
  void neitherIsPossibleOnceCertificationIsGranted() {
    CaseRun run = CaseRun.at(SIGN_CERTIFICATE);
    assertRefused(run);
    assertThat(run.waitsFor()).containsExactly(SIGN_CERTIFICATE);
    run.take(SIGN_CERTIFICATE, SIGNED);
    assertRefused(run);
    run.withServicesDone();
    assertThat(run.ending()).isEqualTo("certified");
  }

  @Test
  void neitherIsPossibleOnceCertificationIsRefused() {
    CaseRun run = CaseRun.at(DECIDE).take(DECIDE, REFUSED);
    assertRefused(run);
    assertThat(run.withServicesDone().ending()).isEqualTo("refused");
  }

  @Test
  void neitherIsPossibleTwice() {
    CaseRun run = CaseRun.submitted();
    run.workflow().withdrawn(run.number());
    assertRefused(run);
  }

  @Test
  void neitherIsPossibleAfterAReturn() {
    assertRefused(CaseRun.submitted().take(CHECK_COMPLETENESS, RETURNED));
  }

  @Test
  void endsOneCaseAndNoOther() {
    CaseRun withdrawn = CaseRun.submitted();
    CaseRun other = CaseRun.submitted();
    withdrawn.workflow().withdrawn(withdrawn.number());
    assertThat(other.waitsFor()).containsExactly(CHECK_COMPLETENESS);
  }

  private static void assertRefused(CaseRun run) {
    CaseWorkflow workflow = run.workflow();
    ApplicationNumber number = run.number();
    assertThatThrownBy(() -> workflow.withdrawn(number)).isInstanceOf(CaseNotOpen.class);
    assertThatThrownBy(() -> workflow.terminated(number)).isInstanceOf(CaseNotOpen.class);
  }

  private static void assertNothingIsLeft(CaseRun run) {
    var runtime = InMemoryEngine.ENGINE.getRuntimeService();
    assertThat(
            runtime.createExecutionQuery().processInstanceBusinessKey(run.number().value()).count())
        .isZero();
    assertThat(InMemoryEngine.ENGINE.getManagementService().createJobQuery().count()).isZero();
  }
}
