package jp.akashi.agreement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.Applications;
import jp.akashi.application.CaseActs;
import jp.akashi.application.CaseLetters;
import jp.akashi.application.CaseState;
import jp.akashi.application.CaseStep;
import jp.akashi.application.CaseWorkflow;
import jp.akashi.application.OpenStep;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.person.Role;
import jp.akashi.scheme.Bilingual;
import jp.akashi.scheme.TextValues;

/** What happens by itself when the agreement is not answered (clock K05 of the edition). */
@Stateless
@RolesAllowed(Role.ENGINE)
public class AgreementReminders {

  /** K05: terminated 14 days after a reminder, which is due with the answer; so the model too. */
  private static final int DAYS_AFTER_REMINDER = 14;

  private static final Bilingual UNANSWERED =
      new Bilingual(
          "見積書及び契約書の案に、期限までに回答がありませんでした。",
          "Quotation and draft agreement were not answered in time.");

  @Inject private Applications applications;
  @Inject private CaseActs acts;
  @Inject private CaseWorkflow workflow;
  @Inject private CaseLetters letters;
  @Inject private Clock clock;

  /** The answer is due soon: the applicant is reminded. */
  public void announce(ApplicationNumber number) {
    due(number)
        .filter(due -> due.isAfter(clock.instant()))
        .ifPresent(
            due ->
                letters.send(
                    applications.of(number),
                    "agreement-reminder",
                    TextValues.none().date("due.date", JapaneseTime.dateOf(due))));
  }

  /** The answer is due: the applicant is reminded and warned of the termination. */
  public void remind(ApplicationNumber number) {
    due(number)
        .ifPresent(
            due ->
                letters.send(
                    applications.of(number),
                    "termination-warning",
                    TextValues.none()
                        .text("reasons", UNANSWERED)
                        .date("due.date", JapaneseTime.dateOf(due).plusDays(DAYS_AFTER_REMINDER))));
  }

  /** Empty when the agreement was signed meanwhile. */
  private Optional<Instant> due(ApplicationNumber number) {
    return workflow.openStep(number, CaseStep.SIGN_AGREEMENT).map(OpenStep::due);
  }

  /** No answer after the reminder either: the review is terminated. Safe to repeat. */
  public void terminate(ApplicationNumber number) {
    Application application = applications.of(number);
    if (application.state() != CaseState.TERMINATED) {
      acts.become(application, CaseState.TERMINATED, "agreement.unanswered");
      letters.send(application, "review-terminated", TextValues.none().text("reasons", UNANSWERED));
    }
  }
}
