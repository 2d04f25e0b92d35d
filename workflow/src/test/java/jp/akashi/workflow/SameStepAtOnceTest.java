package jp.akashi.workflow;

import static jp.akashi.application.CaseStep.ASSIGN_TEAM;
import static jp.akashi.application.CaseStep.CHECK_COMPLETENESS;
import static jp.akashi.application.CaseStep.CONSIDER_TEAM;
import static jp.akashi.application.CaseStep.DECIDE;
import static jp.akashi.application.StepOutcome.ACCEPTED;
import static jp.akashi.application.StepOutcome.AGREED;
import static jp.akashi.application.StepOutcome.ASSIGNED;
import static jp.akashi.application.StepOutcome.GRANTED;
import static jp.akashi.application.StepOutcome.REFUSED;
import static jp.akashi.application.StepOutcome.RETURNED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import jp.akashi.application.CaseNotOpen;
import jp.akashi.application.CaseStep;
import jp.akashi.application.StepNotOpen;
import jp.akashi.application.StepOutcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InMemoryEngine.class)
class SameStepAtOnceTest {

  private static final ExecutorService PEOPLE = Executors.newFixedThreadPool(2);

  @AfterAll
  static void goHome() {
    PEOPLE.shutdown();
  }

  @RepeatedTest(10)
  void oneOfTwoTakesItAndTheCaseGoesOnOnce() throws Exception {
    CaseRun run = CaseRun.at(ASSIGN_TEAM);
    assertThat(together(taking(run, ASSIGN_TEAM, ASSIGNED), taking(run, ASSIGN_TEAM, ASSIGNED)))
        .containsExactlyInAnyOrder(true, false);
    assertThat(run.waitsFor()).containsExactly(CaseStep.DECLARE_INTERESTS);
  }

  @RepeatedTest(10)
  void oneOfTwoTakesItWhereADateHangsOnIt() throws Exception {
    CaseRun run = CaseRun.at(CONSIDER_TEAM);
    assertThat(together(taking(run, CONSIDER_TEAM, AGREED), taking(run, CONSIDER_TEAM, AGREED)))
        .containsExactlyInAnyOrder(true, false);
    assertThat(run.waitsFor()).containsExactly(CaseStep.REVIEW_DOCUMENTS);
  }

  @RepeatedTest(10)
  void ofTwoDecisionsOneStands() throws Exception {
    CaseRun run = CaseRun.at(DECIDE);
    List<Boolean> stands = together(taking(run, DECIDE, GRANTED), taking(run, DECIDE, REFUSED));
    assertThat(stands).containsExactlyInAnyOrder(true, false);
    run.withServicesDone();
    assertThat(run.ending()).isEqualTo(stands.get(0) ? "running" : "refused");
  }

  @RepeatedTest(10)
  void ofAcceptanceAndReturnOneStands() throws Exception {
    CaseRun run = CaseRun.submitted();
    List<Boolean> stands =
        together(
            taking(run, CHECK_COMPLETENESS, ACCEPTED), taking(run, CHECK_COMPLETENESS, RETURNED));
    assertThat(stands).containsExactlyInAnyOrder(true, false);
    assertThat(run.ending()).isEqualTo(stands.get(0) ? "running" : "applicationReturned");
  }

  @RepeatedTest(10)
  void ofWithdrawalAndDecisionOneStands() throws Exception {
    CaseRun run = CaseRun.at(DECIDE);
    List<Boolean> stands = together(withdrawing(run), taking(run, DECIDE, REFUSED));
    assertThat(stands).containsExactlyInAnyOrder(true, false);
    run.withServicesDone();
    assertThat(run.ending()).isEqualTo(stands.get(0) ? "caseWithdrawn" : "refused");
  }

  private static Callable<Boolean> taking(CaseRun run, CaseStep step, StepOutcome outcome) {
    return () -> {
      try {
        run.take(step, outcome);
        return true;
      } catch (StepNotOpen somebodyElseDid) {
        return false;
      }
    };
  }

  private static Callable<Boolean> withdrawing(CaseRun run) {
    return () -> {
      try {
        run.workflow().withdrawn(run.number());
        return true;
      } catch (CaseNotOpen tooLate) {
        return false;
      }
    };
  }

  @SafeVarargs
  private static List<Boolean> together(Callable<Boolean>... acts) throws Exception {
    CyclicBarrier start = new CyclicBarrier(acts.length);
    List<Callable<Boolean>> atOnce =
        Stream.of(acts)
            .<Callable<Boolean>>map(
                act ->
                    () -> {
                      start.await();
                      return act.call();
                    })
            .toList();
    List<Future<Boolean>> done = PEOPLE.invokeAll(atOnce);
    return List.of(done.get(0).get(), done.get(1).get());
  }
}
