package jp.akashi.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.CaseAccess;
import jp.akashi.application.CaseActs;
import jp.akashi.application.CaseState;
import jp.akashi.application.CaseStep;
import jp.akashi.application.StepOutcome;
import jp.akashi.person.Role;
import jp.akashi.review.Teams;

/** The on-site audit (現地審査). */
@Stateless
@RolesAllowed({Role.AUDITOR, Role.LEAD_AUDITOR})
public class OnSiteAuditService {

  @Inject private CaseAccess access;
  @Inject private CaseActs acts;
  @Inject private Teams teams;

  /** Sends the audit plan to the applicant. */
  public void plan(ApplicationNumber number) {
    acts.take(ledBy(number), CaseStep.PLAN_AUDIT, StepOutcome.PLANNED, "audit.planned");
  }

  /** The applicant agrees with the plan. */
  @RolesAllowed({Role.APPLICANT_CLERK, Role.REPRESENTATIVE, Role.INFORMATION_MANAGER})
  public void agree(ApplicationNumber number) {
    acts.take(access.own(number), CaseStep.AGREE_PLAN, StepOutcome.AGREED, "audit.planAgreed");
  }

  /** The audit was carried out and found nothing to correct. */
  public void conduct(ApplicationNumber number) {
    Application application = access.visible(number);
    teams.refuseOthers(number);
    acts.take(application, CaseStep.CONDUCT_AUDIT, StepOutcome.CLEAR, "audit.conducted");
  }

  /** Hands the audit report in: the file goes to technical review. */
  public void report(ApplicationNumber number) {
    acts.take(
        ledBy(number),
        CaseStep.WRITE_AUDIT_REPORT,
        StepOutcome.REPORTED,
        CaseState.TECHNICAL_REVIEW,
        "audit.reported");
  }

  private Application ledBy(ApplicationNumber number) {
    Application application = access.visible(number);
    teams.refuseAllButLead(number);
    return application;
  }
}
