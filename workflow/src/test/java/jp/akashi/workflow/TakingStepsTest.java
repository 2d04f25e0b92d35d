package jp.akashi.workflow;

import static jp.akashi.application.CaseStep.CHECK_COMPLETENESS;
import static jp.akashi.application.CaseStep.DECIDE;
import static jp.akashi.application.CaseStep.SIGN_CERTIFICATE;
import static jp.akashi.application.StepOutcome.ACCEPTED;
import static jp.akashi.application.StepOutcome.GRANTED;
import static jp.akashi.application.StepOutcome.SIGNED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.CaseStep;
import jp.akashi.application.StepNotOpen;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(InMemoryEngine.class)
class TakingStepsTest {

  @ParameterizedTest
  @EnumSource(CaseStep.class)
  void onlyTheOpenStepCanBeTaken(CaseStep open) {
    CaseRun run = CaseRun.at(open);
    for (CaseStep other : EnumSet.complementOf(EnumSet.of(open))) {
      assertThatThrownBy(() -> run.take(other, ACCEPTED)).isInstanceOf(StepNotOpen.class);
    }
    assertThat(run.waitsFor()).containsExactly(open);
  }

  @Test
  void aStepIsTakenOnce() {
    CaseRun run = CaseRun.submitted().take(CHECK_COMPLETENESS, ACCEPTED);
    assertThatThrownBy(() -> run.take(CHECK_COMPLETENESS, ACCEPTED))
        .isInstanceOfSatisfying(
            StepNotOpen.class,
            refusal -> {
              assertThat(refusal.number()).isEqualTo(run.number());
              assertThat(refusal.step()).isEqualTo(CHECK_COMPLETENESS);
            });
  }

  @Test
  void nothingCanBeTakenInACaseThatDoesNotRun() {
    CaseRun run = CaseRun.at(SIGN_CERTIFICATE).take(SIGN_CERTIFICATE, SIGNED).withServicesDone();
    assertThatThrownBy(() -> run.take(DECIDE, GRANTED)).isInstanceOf(StepNotOpen.class);
    assertThatThrownBy(
            () ->
                run.workflow()
                    .rescheduled(new ApplicationNumber("A-1999-0001"), DECIDE, Instant.now()))
        .isInstanceOf(StepNotOpen.class);
  }

  @Test
  void anOutcomeThatTheDrawingDoesNotKnowChangesNothing() {
    CaseRun run = CaseRun.at(DECIDE);
    assertThatThrownBy(() -> run.take(DECIDE, ACCEPTED)).isInstanceOf(ProcessEngineException.class);
    assertThat(run.waitsFor()).containsExactly(DECIDE);
  }
}
