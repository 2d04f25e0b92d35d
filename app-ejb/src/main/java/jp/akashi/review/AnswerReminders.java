package jp.akashi.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.Applications;
import jp.akashi.application.CaseLetters;
import jp.akashi.application.CaseReminders;
import jp.akashi.application.CaseState;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.person.Role;
import jp.akashi.scheme.TextValues;

/** What is said when the time limit for answers comes near and when it passes. */
@Stateless
@RolesAllowed(Role.ENGINE)
public class AnswerReminders {

  @Inject private Applications applications;
  @Inject private CaseLetters letters;
  @Inject private CaseReminders reminders;
  @Inject private Questions questions;
  @Inject private Clock clock;

  /** Reminds the applicant of the questions that are not answered. */
  public void remind(ApplicationNumber number) {
    Application application = applications.of(number);
    int open = questions.open(number).size();
    if (application.state() == CaseState.AWAITING_ANSWER && open > 0) {
      Instant due = questions.lastRound(number).orElseThrow().due();
      letters.send(
          application,
          "question-reminder",
          TextValues.none()
              .number("questions.count", open)
              .date("due.date", JapaneseTime.dateOf(due)));
    }
  }

  /**
   * The answers did not come in time: the manager considers a termination (EXC-08). Nothing happens
   * where more time was given since.
   */
  public void escalate(ApplicationNumber number) {
    boolean over =
        questions
            .lastRound(number)
            .filter(round -> !round.due().isAfter(clock.instant()))
            .isPresent();
    if (!over) {
      return;
    }
    remind(number);
    reminders.tellRole(number, Role.CERTIFICATION_MANAGER, "notice.answersOverdue");
  }
}
