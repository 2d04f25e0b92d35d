package jp.akashi.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StepClockCodesTest {

  private final StepClockCodes codes = new StepClockCodes();

  @Test
  void theModelNamesTheClockAtTheStep() {
    assertThat(codes.of("checkCompleteness")).contains("K03");
    assertThat(codes.of("correctNonconformities")).contains("K13");
  }

  @Test
  void orWhereItsPartOfTheCaseIsCalled() {
    assertThat(codes.of("decide")).contains("K17");
  }

  @Test
  void aStepWithoutDateHasNoClock() {
    assertThat(codes.of("conductAudit")).isEmpty();
  }
}
