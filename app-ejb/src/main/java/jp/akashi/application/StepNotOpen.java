package jp.akashi.application;

import jp.akashi.refusal.OutOfOrder;

/** The case does not wait for this step: somebody took it already, or it is not its turn. */
public class StepNotOpen extends OutOfOrder {

  private static final long serialVersionUID = 1L;
  private final ApplicationNumber number;
  private final CaseStep step;

  public StepNotOpen(ApplicationNumber number, CaseStep step) {
    super("case.stepNotOpen", number.value(), step.name());
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
