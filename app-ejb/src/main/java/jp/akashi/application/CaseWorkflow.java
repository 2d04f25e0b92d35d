package jp.akashi.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the records tell the engine, and ask of it. Every call joins the caller's transaction:
 * engine and records commit together or not at all (design decision 1).
 */
public interface CaseWorkflow {

  /** The application was submitted: its case begins. */
  void submitted(ApplicationNumber number);

  /**
   * A step was taken.
   *
   * @throws StepNotOpen if the case does not wait for that step now
   */
  void completed(ApplicationNumber number, CaseStep step, StepOutcome outcome);

  /**
   * The applicant withdrew the application: whatever waits is over.
   *
   * @throws CaseNotOpen if the case is a draft, decided, or over
   */
  void withdrawn(ApplicationNumber number);

  /**
   * The body terminated the review: whatever waits is over.
   *
   * @throws CaseNotOpen if the case is a draft, decided, or over
   */
  void terminated(ApplicationNumber number);

  /**
   * A deadline was moved, with a reason that the caller has recorded.
   *
   * @throws StepNotOpen if the case does not wait for that step now
   */
  void rescheduled(ApplicationNumber number, CaseStep step, Instant due);

  /** What waits in this case, oldest first; empty when the case is over or still a draft. */
  List<OpenStep> openSteps(ApplicationNumber number);

  /** A step of this case while it waits; empty when it was taken or is not reached. */
  default Optional<OpenStep> openStep(ApplicationNumber number, CaseStep step) {
    return openSteps(number).stream().filter(open -> open.step() == step).findFirst();
  }

  /** Whether the case waits for that step now: less to ask than when and until when. */
  boolean waitsFor(ApplicationNumber number, CaseStep step);

  /** What waits in any of these cases, earliest deadline first. */
  List<OpenStep> openSteps(Collection<ApplicationNumber> numbers);

  /** Everything that waits at one of these steps, earliest deadline first. */
  List<OpenStep> openStepsAt(Set<CaseStep> steps);

  /** The edition's clock that runs while a step waits, or empty where none does. */
  Optional<String> clockOf(CaseStep step);

  /** The models this case is in: the whole first, then the part it is in now. */
  List<CaseDiagram> diagrams(ApplicationNumber number);

  /** What the engine does by itself and gave up, in all cases, the longest first. */
  List<Standstill> standstills();

  /**
   * Lets the engine try again what it gave up in a case.
   *
   * @return what that is; empty if nothing stands still in it
   */
  List<Standstill> tryAgain(ApplicationNumber number);
}
