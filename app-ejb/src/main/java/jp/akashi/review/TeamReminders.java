package jp.akashi.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.Applications;
import jp.akashi.application.CaseStep;
import jp.akashi.application.CaseWorkflow;
import jp.akashi.application.OpenStep;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.person.Role;

/** What the applicant is told before the time to object to the team is over (clock K07). */
@Stateless
@RolesAllowed(Role.ENGINE)
public class TeamReminders {

  @Inject private Applications applications;
  @Inject private CaseWorkflow workflow;
  @Inject private Teams teams;
  @Inject private TeamLetters letters;
  @Inject private Clock clock;

  /** Reminds the applicant of the time to object, unless they have used their one objection. */
  public void remind(ApplicationNumber number) {
    workflow
        .openStep(number, CaseStep.CONSIDER_TEAM)
        .map(OpenStep::due)
        .filter(due -> due.isAfter(clock.instant()) && teams.objection(number).isEmpty())
        .ifPresent(due -> letters.remind(applications.of(number), JapaneseTime.dateOf(due)));
  }
}
