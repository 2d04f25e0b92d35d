package jp.akashi.deploy.demo;

import java.util.function.Consumer;

/** Tells each case once, whatever cuts the telling off. */
final class Telling {

  private final Entered entered;
  private final Filing filing;

  Telling(Entered entered, Filing filing) {
    this.entered = entered;
    this.filing = filing;
  }

  /** How applicants begin and give up. */
  interface Filing {

    /** A draft with everything written. */
    Story draft(Applicant applicant);

    /** Withdraws a case that was cut off; one that is decided or has ended stays as it is. */
    void withdraw(Applicant applicant, String number);
  }

  /** Tells the case an applicant files, from its draft on, unless that was done before. */
  void of(Applicant applicant, Consumer<Story> told) {
    String step = applicant.company().get("name") + " " + applicant.title();
    if (entered.isDone(step)) {
      return;
    }
    entered.begun(step).ifPresent(number -> filing.withdraw(applicant, number));
    Story story = filing.draft(applicant);
    entered.begin(step, story.number());
    told.accept(story);
    entered.done(step);
  }
}
