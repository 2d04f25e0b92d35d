package jp.akashi.application;

/**
 * How a step ended: the one routing fact the process models ask for. The engine sees {@link
 * #value()} as variable {@code outcome}.
 */
public enum StepOutcome {
  ACCEPTED("accepted"),
  CORRECTION_REQUESTED("correctionRequested"),
  RETURNED("returned"),
  RESUBMITTED("resubmitted"),
  TAKEN_ON("takenOn"),
  DECLINED("declined"),
  ASSIGNED("assigned"),
  CLEAR("clear"),
  CONFLICT("conflict"),
  AGREED("agreed"),
  OBJECTED("objected"),
  QUESTIONS_ASKED("questionsAsked"),
  ANSWERED("answered"),
  COMPLETED("completed"),
  PLANNED("planned"),
  CHANGE_REQUESTED("changeRequested"),
  NONCONFORMITIES("nonconformities"),
  REPORTED("reported"),
  VERIFIED("verified"),
  NOT_VERIFIED("notVerified"),
  RECOMMENDED("recommended"),
  GRANTED("granted"),
  REFUSED("refused"),
  SENT_BACK("sentBack"),
  SIGNED("signed"),
  LAPSED("lapsed");

  private final String value;

  StepOutcome(String value) {
    this.value = value;
  }

  /** The word used in the process models. */
  public String value() {
    return value;
  }
}
