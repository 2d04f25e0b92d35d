package jp.akashi.workflow;

import static jp.akashi.application.CaseStep.*;
import static jp.akashi.application.StepOutcome.*;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.CaseStep;
import jp.akashi.application.CaseWorkflow;
import jp.akashi.application.OpenStep;
import jp.akashi.application.StepOutcome;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;

/** One case on its way, told in the words of the records. */
final class CaseRun {

  private static final AtomicInteger RUNNING_NUMBER = new AtomicInteger();

  /** A way that passes every step there is, to the certificate. */
  private static final List<Move> GRAND_TOUR =
      List.of(
          new Move(CHECK_COMPLETENESS, CORRECTION_REQUESTED),
          new Move(CORRECT_APPLICATION, RESUBMITTED),
          new Move(CHECK_COMPLETENESS, ACCEPTED),
          new Move(REVIEW_APPLICATION, TAKEN_ON),
          new Move(SIGN_AGREEMENT, SIGNED),
          new Move(ASSIGN_TEAM, ASSIGNED),
          new Move(DECLARE_INTERESTS, CLEAR),
          new Move(CONSIDER_TEAM, AGREED),
          new Move(REVIEW_DOCUMENTS, QUESTIONS_ASKED),
          new Move(ANSWER_QUESTIONS, ANSWERED),
          new Move(REVIEW_DOCUMENTS, COMPLETED),
          new Move(PLAN_AUDIT, PLANNED),
          new Move(AGREE_PLAN, AGREED),
          new Move(CONDUCT_AUDIT, NONCONFORMITIES),
          new Move(CORRECT_NONCONFORMITIES, REPORTED),
          new Move(VERIFY_CORRECTIONS, VERIFIED),
          new Move(WRITE_AUDIT_REPORT, REPORTED),
          new Move(REVIEW_FILE, RECOMMENDED),
          new Move(DECIDE, GRANTED),
          new Move(SIGN_CERTIFICATE, SIGNED));

  private record Move(CaseStep step, StepOutcome outcome) {}

  private final CaseWorkflow workflow = new EngineCaseWorkflow(InMemoryEngine.ENGINE);
  private final ApplicationNumber number =
      ApplicationNumber.of(2026, RUNNING_NUMBER.incrementAndGet());

  private CaseRun() {}

  static CaseRun submitted() {
    CaseRun run = new CaseRun();
    // The clock stands still until a test moves it: two readings of it are the same moment.
    ClockUtil.setCurrentTime(ClockUtil.getCurrentTime());
    run.workflow.submitted(run.number);
    return run;
  }

  /** A case that waits for this step. */
  static CaseRun at(CaseStep step) {
    CaseRun run = submitted();
    for (Move move : GRAND_TOUR) {
      if (run.waitsFor().contains(step)) {
        return run;
      }
      run.take(move.step(), move.outcome());
    }
    throw new AssertionError("The tour does not pass " + step);
  }

  CaseRun take(CaseStep step, StepOutcome outcome) {
    workflow.completed(number, step, outcome);
    return this;
  }

  List<CaseStep> waitsFor() {
    return workflow.openSteps(number).stream().map(OpenStep::step).toList();
  }

  /** The one step that waits. */
  OpenStep open() {
    List<OpenStep> open = workflow.openSteps(number);
    if (open.size() != 1) {
      throw new AssertionError("Not exactly one step waits: " + open);
    }
    return open.get(0);
  }

  /** So many days later, with everything done that the engine does by itself until then. */
  CaseRun later(Duration time) {
    return at(ClockUtil.getCurrentTime().toInstant().plus(time));
  }

  CaseRun at(Instant time) {
    ClockUtil.setCurrentTime(Date.from(time));
    return withServicesDone();
  }

  CaseRun withServicesDone() {
    var management = InMemoryEngine.ENGINE.getManagementService();
    List<Job> due = management.createJobQuery().executable().list();
    while (!due.isEmpty()) {
      management.executeJob(due.get(0).getId());
      due = management.createJobQuery().executable().list();
    }
    return this;
  }

  /** Service tasks that ran for this case, in order. */
  List<String> served() {
    return InMemoryEngine.SERVED.stream()
        .filter(each -> each.startsWith(number + " "))
        .map(each -> each.substring(each.indexOf(' ') + 1))
        .toList();
  }

  /** Id of the event the whole case ended with, or "running". */
  String ending() {
    HistoricProcessInstance whole =
        InMemoryEngine.ENGINE
            .getHistoryService()
            .createHistoricProcessInstanceQuery()
            .processInstanceBusinessKey(number.value())
            .rootProcessInstances()
            .singleResult();
    return whole.getEndTime() == null ? "running" : whole.getEndActivityId();
  }

  /** The audit is planned to begin so long from now. */
  CaseRun planned(Duration ahead) {
    FixedClocks.onSite(number, ClockUtil.getCurrentTime().toInstant().plus(ahead));
    return take(PLAN_AUDIT, PLANNED);
  }

  /** How often a service task ran for this case. */
  long times(String service) {
    return served().stream().filter(service::equals).count();
  }

  ApplicationNumber number() {
    return number;
  }

  CaseWorkflow workflow() {
    return workflow;
  }
}
