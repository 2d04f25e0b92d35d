package jp.akashi.decision;

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
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.person.Role;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.review.Teams;

/** Technical review and decision. Nobody who evaluated the case may act here (R08). */
@Stateless
public class DecisionService {

  @Inject private CaseAccess access;
  @Inject private CaseActs acts;
  @Inject private Teams teams;
  @Inject private Journal journal;

  /** The technical reviewer finds the file complete and recommends. */
  @RolesAllowed(Role.TECHNICAL_REVIEWER)
  public void recommend(ApplicationNumber number) {
    acts.take(
        uninvolved(number),
        CaseStep.REVIEW_FILE,
        StepOutcome.RECOMMENDED,
        CaseState.DECISION,
        "decision.recommended");
  }

  /**
   * Decides that the applicant is certified.
   *
   * @param reasons never blank
   */
  @RolesAllowed(Role.DECISION_COMMITTEE)
  public void grant(ApplicationNumber number, String reasons) {
    decide(number, reasons, StepOutcome.GRANTED, CaseState.GRANTED);
  }

  /**
   * Decides that the applicant is not certified.
   *
   * @param reasons never blank; the applicant reads them
   */
  @RolesAllowed(Role.DECISION_COMMITTEE)
  public void refuse(ApplicationNumber number, String reasons) {
    decide(number, reasons, StepOutcome.REFUSED, CaseState.REFUSED);
  }

  /**
   * Sends the case back to the on-site audit (R21).
   *
   * @param reasons what is to be looked at, never blank
   */
  @RolesAllowed(Role.DECISION_COMMITTEE)
  public void sendBack(ApplicationNumber number, String reasons) {
    decide(number, reasons, StepOutcome.SENT_BACK, CaseState.ON_SITE_AUDIT);
  }

  private void decide(
      ApplicationNumber number, String reasons, StepOutcome outcome, CaseState next) {
    new InvalidInput.Check().text(reasons, "reasons", 4000).orRefuse();
    Application application = uninvolved(number);
    journal.record(number.value(), "decision.reasons", Change.to(reasons));
    acts.take(application, CaseStep.DECIDE, outcome, next, "decision." + outcome.value());
  }

  private Application uninvolved(ApplicationNumber number) {
    Application application = access.visible(number);
    teams.refuseEvaluators(number);
    return application;
  }
}
