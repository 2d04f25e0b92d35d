package jp.akashi.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.Applications;
import jp.akashi.application.CaseLetters;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.person.Role;
import jp.akashi.refusal.NotFound;
import jp.akashi.scheme.TextValues;

/** Tells the applicant of a refusal: the reason for each item, and the right to object (R20). */
@Stateless
@RolesAllowed(Role.ENGINE)
public class RefusalNotice {

  @Inject private Applications applications;
  @Inject private Decisions decisions;
  @Inject private CaseLetters letters;
  @Inject private Journal journal;

  /** Sends the letter. */
  public void send(ApplicationNumber number) {
    Application application = applications.of(number);
    CertificationDecision decision =
        decisions.of(number).orElseThrow(() -> new NotFound("case.notFound", number.value()));
    letters.send(
        application,
        "decision-refused",
        TextValues.none()
            .date("decided.on", decision.decidedOn())
            .text("reasons", decision.reasons()));
    journal.record(number.value(), "notice.refused", Change.NONE);
  }
}
