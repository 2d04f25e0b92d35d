package jp.akashi.workflow;

import static jp.akashi.application.CaseStep.CONSIDER_TEAM;
import static jp.akashi.application.CaseStep.CORRECT_APPLICATION;
import static jp.akashi.application.CaseStep.SIGN_AGREEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import jp.akashi.application.CaseStep;
import jp.akashi.application.StepOutcome;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Before the applicant's time runs out they are told, as often as the edition says. */
@ExtendWith(InMemoryEngine.class)
class AnnouncedDeadlinesTest {

  private static final Duration A_MINUTE = Duration.ofMinutes(1);

  /**
   * @param outcome that takes the step
   * @param service that says its deadline
   * @param days before it, as the edition says
   */
  private record Deadline(CaseStep step, StepOutcome outcome, String service, List<Integer> days) {

    Instant of(CaseRun run) {
      return run.open().due();
    }

    Duration first() {
      return Duration.ofDays(days.get(0));
    }

    long announced(CaseRun run) {
      return run.times(service);
    }
  }

  static Stream<Deadline> deadlines() {
    return Stream.of(
        new Deadline(
            CORRECT_APPLICATION,
            StepOutcome.RESUBMITTED,
            "announceCorrectionDeadline",
            List.of(14, 7, 1)),
        new Deadline(
            SIGN_AGREEMENT, StepOutcome.SIGNED, "announceAgreementDeadline", List.of(7, 1)),
        new Deadline(CONSIDER_TEAM, StepOutcome.AGREED, "announceObjectionDeadline", List.of(3)));
  }

  @ParameterizedTest
  @MethodSource("deadlines")
  void isAnnouncedOnTheDaysOfTheEditionAndNeverAgain(Deadline deadline) {
    CaseRun run = CaseRun.at(deadline.step());
    Instant due = deadline.of(run);
    for (int day = 0; day < deadline.days().size(); day++) {
      Instant moment = due.minus(Duration.ofDays(deadline.days().get(day)));
      run.at(moment.minus(A_MINUTE));
      assertThat(deadline.announced(run)).as("not before").isEqualTo(day);
      run.at(moment.plus(A_MINUTE));
      assertThat(deadline.announced(run)).as("then").isEqualTo(day + 1);
      assertThat(run.waitsFor()).containsExactly(deadline.step());
    }
    run.at(due.plus(Duration.ofDays(365)));
    assertThat(deadline.announced(run)).isEqualTo(deadline.days().size());
  }

  @ParameterizedTest
  @MethodSource("deadlines")
  void isNotAnnouncedOnceTheStepIsTaken(Deadline deadline) {
    CaseRun run = CaseRun.at(deadline.step());
    Instant due = deadline.of(run);
    run.at(due.minus(deadline.first()).plus(A_MINUTE));
    run.take(deadline.step(), deadline.outcome()).at(due);
    assertThat(deadline.announced(run)).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("deadlines")
  void isAnnouncedForTheDayItIsMovedTo(Deadline deadline) {
    CaseRun run = CaseRun.at(deadline.step());
    Instant moved = deadline.of(run).plus(Duration.ofDays(30));
    run.workflow().rescheduled(run.number(), deadline.step(), moved);
    run.at(moved.minus(deadline.first()).minus(A_MINUTE));
    assertThat(deadline.announced(run)).isZero();
    run.at(moved.minus(deadline.first()).plus(A_MINUTE));
    assertThat(deadline.announced(run)).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("deadlines")
  void isAnnouncedAgainWhereItIsMovedAfterwards(Deadline deadline) {
    CaseRun run = CaseRun.at(deadline.step());
    Instant due = deadline.of(run);
    run.at(due.minus(deadline.first()).plus(A_MINUTE));
    Instant moved = due.plus(Duration.ofDays(30));
    run.workflow().rescheduled(run.number(), deadline.step(), moved);
    run.at(moved.minus(deadline.first()).minus(A_MINUTE));
    assertThat(deadline.announced(run)).isEqualTo(1);
    run.at(moved.minus(deadline.first()).plus(A_MINUTE));
    assertThat(deadline.announced(run)).isEqualTo(2);
  }
}
