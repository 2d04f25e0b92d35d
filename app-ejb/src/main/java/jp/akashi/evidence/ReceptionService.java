package jp.akashi.evidence;

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

/** The reception desk: accepts an application, asks for correction (補正), or returns it. */
@Stateless
@RolesAllowed(Role.RECEPTION_OFFICER)
public class ReceptionService {

  @Inject private CaseAccess access;
  @Inject private CaseActs acts;
  @Inject private Journal journal;

  /** Accepts a complete application (受理). */
  public void accept(ApplicationNumber number) {
    acts.take(
        access.visible(number),
        CaseStep.CHECK_COMPLETENESS,
        StepOutcome.ACCEPTED,
        CaseState.ACCEPTED,
        "application.accepted");
  }

  /**
   * Asks the applicant to correct the application.
   *
   * @param request what is to be corrected, never blank
   */
  public void requestCorrection(ApplicationNumber number, String request) {
    new InvalidInput.Check().text(request, "request", 4000).orRefuse();
    Application application = access.visible(number);
    journal.record(number.value(), "application.correctionText", Change.to(request));
    acts.take(
        application,
        CaseStep.CHECK_COMPLETENESS,
        StepOutcome.CORRECTION_REQUESTED,
        CaseState.CORRECTION,
        "application.correctionRequested");
  }

  /**
   * Returns the application unreviewed (返戻).
   *
   * @param reasons never blank
   */
  public void returnToApplicant(ApplicationNumber number, String reasons) {
    new InvalidInput.Check().text(reasons, "reasons", 4000).orRefuse();
    Application application = access.visible(number);
    journal.record(number.value(), "application.returnReasons", Change.to(reasons));
    acts.take(
        application,
        CaseStep.CHECK_COMPLETENESS,
        StepOutcome.RETURNED,
        CaseState.RETURNED,
        "application.returned");
  }
}
