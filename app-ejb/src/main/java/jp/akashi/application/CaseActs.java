package jp.akashi.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;

/**
 * The one way a step of a case is taken: the record changes state, the journal says so, the engine
 * is told, all in the caller's transaction.
 */
@ApplicationScoped
public class CaseActs {

  @Inject private Journal journal;
  @Inject private CaseWorkflow workflow;
  @Inject private CaseEnds ends;

  /**
   * Takes a step that moves the case to another state.
   *
   * @param act code for the journal, such as {@code application.accepted}
   * @throws jp.akashi.refusal.OutOfOrder if the record or the engine says it is not its turn
   */
  public void take(
      Application application, CaseStep step, StepOutcome outcome, CaseState next, String act) {
    become(application, next, act);
    workflow.completed(application.number(), step, outcome);
  }

  /**
   * Takes a step that leaves the case in its state.
   *
   * @throws StepNotOpen if the case does not wait for it
   */
  public void take(Application application, CaseStep step, StepOutcome outcome, String act) {
    journal.record(application.number().value(), act, Change.NONE);
    workflow.completed(application.number(), step, outcome);
  }

  /** Moves the case without taking a step: for what the engine does itself. */
  public void become(Application application, CaseState next, String act) {
    CaseState before = application.state();
    application.become(next);
    if (next.isOver()) {
      ends.add(application.number());
    }
    journal.record(application.number().value(), act, Change.of(before, next));
  }
}
