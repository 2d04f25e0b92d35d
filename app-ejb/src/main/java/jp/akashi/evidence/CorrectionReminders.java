package jp.akashi.evidence;

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
import jp.akashi.application.CaseDeadlines;
import jp.akashi.application.CaseState;
import jp.akashi.application.CaseStep;
import jp.akashi.application.CaseWorkflow;
import jp.akashi.application.OpenStep;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.person.Role;
import jp.akashi.scheme.Bilingual;

/** What happens by itself when a correction (補正) does not come: clocks K01 and K02. */
@Stateless
@RolesAllowed(Role.ENGINE)
public class CorrectionReminders {

  private static final String GRACE = "K02";

  private static final Bilingual NOT_CORRECTED =
      new Bilingual(
          "補正の期限及び督促後の猶予の期間内に、提出も連絡もありませんでした。申請は取り下げられたものとして扱います。",
          "Nothing was handed in or heard within the time for correction and the grace after the"
              + " reminder. The application is deemed withdrawn.");

  @Inject private Applications applications;
  @Inject private CaseActs acts;
  @Inject private CaseWorkflow workflow;
  @Inject private CaseDeadlines deadlines;
  @Inject private CorrectionLetters letters;
  @Inject private Clock clock;

  /** The correction is due soon: the applicant is reminded of what is missing. */
  public void announce(ApplicationNumber number) {
    due(number)
        .filter(due -> due.isAfter(clock.instant()))
        .ifPresent(due -> letters.dueSoon(applications.of(number), JapaneseTime.dateOf(due)));
  }

  /** The correction is due: the applicant is reminded of what is missing and of the lapse. */
  public void remind(ApplicationNumber number) {
    Application application = applications.of(number);
    due(number)
        .ifPresent(
            due ->
                letters.overdue(
                    application,
                    JapaneseTime.dateOf(due),
                    JapaneseTime.dateOf(deadlines.due(number, GRACE, due))));
  }

  /** Empty when the correction came meanwhile. */
  private Optional<Instant> due(ApplicationNumber number) {
    return workflow.openStep(number, CaseStep.CORRECT_APPLICATION).map(OpenStep::due);
  }

  /** The correction did not come: the application lapses (みなし取下げ). Safe to repeat. */
  public void lapse(ApplicationNumber number) {
    Application application = applications.of(number);
    if (application.state() != CaseState.LAPSED) {
      acts.become(application, CaseState.LAPSED, "application.lapsed");
      letters.giveBack(application, NOT_CORRECTED);
    }
  }
}
