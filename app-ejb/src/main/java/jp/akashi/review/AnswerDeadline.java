package jp.akashi.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.Applications;
import jp.akashi.application.CaseAccess;
import jp.akashi.application.CaseLetters;
import jp.akashi.application.CaseReminders;
import jp.akashi.application.CaseState;
import jp.akashi.application.CaseStep;
import jp.akashi.application.CaseWorkflow;
import jp.akashi.application.StepNotOpen;
import jp.akashi.calendar.BusinessDays;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.person.Role;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.refusal.OutOfOrder;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.SchemeClock;
import jp.akashi.scheme.SchemeService;
import jp.akashi.scheme.TextValues;

/** The time limit for answers: extended with a reason, and what is said when it comes near. */
@Stateless
public class AnswerDeadline {

  @Inject private CaseAccess access;
  @Inject private Applications applications;
  @Inject private CaseWorkflow workflow;
  @Inject private CaseLetters letters;
  @Inject private CaseReminders reminders;
  @Inject private SchemeService scheme;
  @Inject private BusinessDays businessDays;
  @Inject private Questions questions;
  @Inject private Teams teams;
  @Inject private Journal journal;

  /**
   * Gives the applicant more time, as long and as often as the edition allows.
   *
   * @throws OutOfOrder if the edition allows no more
   * @throws StepNotOpen if the case does not wait for answers
   */
  @RolesAllowed(Role.LEAD_AUDITOR)
  public void extend(ApplicationNumber number, String reasons) {
    Application application = access.visible(number);
    teams.refuseAllButLead(number);
    new InvalidInput.Check().text(reasons, "reasons", 1000).orRefuse();
    QuestionRound round =
        questions
            .lastRound(number)
            .filter(r -> !r.isAnswered())
            .orElseThrow(() -> new StepNotOpen(number, CaseStep.ANSWER_QUESTIONS));
    LocalDate before = JapaneseTime.dateOf(round.due());
    LocalDate after = extended(application, round);
    round.extend(JapaneseTime.endOf(after), reasons);
    workflow.rescheduled(number, CaseStep.ANSWER_QUESTIONS, round.due());
    journal.record(number.value(), "review.answersExtended", Change.of(before, after));
    letters.send(
        application,
        "deadline-extended",
        TextValues.none()
            .date("due.previous", before)
            .date("due.date", after)
            .text("extension.reason", reasons));
  }

  private LocalDate extended(Application application, QuestionRound round) {
    SchemeClock time = scheme.clock(new EditionId(application.edition()), QuestionService.CLOCK);
    if (time.extensionLength() == null || round.extensions() >= time.extensionsMax()) {
      throw new OutOfOrder("question.noExtension", time.extensionsMax());
    }
    return time.extended(JapaneseTime.dateOf(round.due()), round.extensions(), businessDays);
  }

  /** Reminds the applicant of the questions that are not answered. */
  @RolesAllowed(Role.ENGINE)
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

  /** The answers did not come in time: the manager considers a termination (EXC-08). */
  @RolesAllowed(Role.ENGINE)
  public void escalate(ApplicationNumber number) {
    remind(number);
    reminders.tellRole(number, Role.CERTIFICATION_MANAGER, "notice.answersOverdue");
  }
}
