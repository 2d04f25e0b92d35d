package jp.akashi.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.Applications;
import jp.akashi.application.CaseLetters;
import jp.akashi.application.CaseStep;
import jp.akashi.application.CaseWorkflow;
import jp.akashi.calendar.JapaneseTime;
import jp.akashi.person.Role;
import jp.akashi.scheme.Bilingual;
import jp.akashi.scheme.TextValues;

/** What the applicant is told before the auditors come (clock K46 of the edition). */
@Stateless
@RolesAllowed(Role.ENGINE)
public class OnSiteReminders {

  @Inject private Applications applications;
  @Inject private Audits audits;
  @Inject private CaseWorkflow workflow;
  @Inject private CaseLetters letters;
  @Inject private Clock clock;

  /** Reminds the applicant of the day and the places of the agreed plan. */
  public void remind(ApplicationNumber number) {
    audits
        .plan(number)
        .filter(plan -> isAhead(plan) && waits(number) && !audits.hasBegun(plan))
        .ifPresent(
            plan ->
                letters.send(applications.of(number), "onsite-reminder", values(plan.content())));
  }

  private boolean isAhead(AuditPlan plan) {
    return JapaneseTime.today(clock).isBefore(plan.firstDay());
  }

  private boolean waits(ApplicationNumber number) {
    return workflow.waitsFor(number, CaseStep.CONDUCT_AUDIT);
  }

  private static TextValues values(PlanContent plan) {
    return TextValues.none()
        .date("onsite.start", plan.firstDay())
        .list("sites.list", plan.sites().stream().map(site -> new Bilingual(site, site)).toList());
  }
}
