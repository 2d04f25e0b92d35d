package jp.akashi.application;

import jakarta.ejb.ApplicationException;

/** The case does not wait for this step: somebody took it already, or it is not its turn. */
@ApplicationException(rollback = true)
public class StepNotOpen extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private final ApplicationNumber number;
  private final CaseStep step;

  public StepNotOpen(ApplicationNumber number, CaseStep step) {
    super(number + " does not wait for " + step);
    this.number = number;
    this.step = step;
  }

  public ApplicationNumber number() {
    return number;
  }

  public CaseStep step() {
    return step;
  }
}
