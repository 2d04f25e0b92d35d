package jp.akashi.review;

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

/** The document review (文書審査). */
@Stateless
@RolesAllowed({Role.AUDITOR, Role.LEAD_AUDITOR})
public class DocumentReviewService {

  @Inject private CaseAccess access;
  @Inject private CaseActs acts;
  @Inject private Teams teams;

  /** Ends the document review: the case goes on to the on-site audit. */
  public void complete(ApplicationNumber number) {
    Application application = access.visible(number);
    teams.refuseAllButLead(number);
    acts.take(
        application,
        CaseStep.REVIEW_DOCUMENTS,
        StepOutcome.COMPLETED,
        CaseState.ON_SITE_AUDIT,
        "review.completed");
  }
}
