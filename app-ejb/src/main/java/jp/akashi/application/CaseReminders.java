package jp.akashi.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.notice.Notices;
import jp.akashi.notice.Recipient;
import jp.akashi.person.Role;
import jp.akashi.scheme.Bilingual;

/** What the engine says to people when a clock runs out or a case comes to its end. */
@Stateless
@RolesAllowed(Role.ENGINE)
public class CaseReminders {

  @Inject private Applications applications;
  @Inject private Journal journal;
  @Inject private Notices notices;

  /** Tells the applicant of a case something, once per occasion. */
  public void tellApplicant(ApplicationNumber number, String code) {
    tell(number, CaseLetters.applicant(applications.of(number)), code);
  }

  /** Tells everybody who holds a role of the body something about a case. */
  public void tellRole(ApplicationNumber number, String role, String code) {
    tell(number, Recipient.role(role), code);
  }

  private void tell(ApplicationNumber number, Recipient recipient, String code) {
    notices.tell(recipient, number.value(), code, null);
    journal.record(number.value(), code, Change.to(recipient.value()));
  }

  /** The applicant did not object in time: the team stands. */
  public void teamAcceptedBySilence(ApplicationNumber number) {
    journal.record(number.value(), "team.acceptedBySilence", Change.NONE);
    tellApplicant(number, "notice.teamAcceptedBySilence");
  }

  /**
   * Something the engine does by itself failed at every attempt: those who can mend it learn of it.
   *
   * @param work what it is, as the process model names it
   */
  public void standsStill(ApplicationNumber number, Bilingual work) {
    journal.record(number.value(), "case.standsStill", Change.to(work.ja()));
    tellRole(number, Role.CERTIFICATION_MANAGER, "notice.standsStill");
    tellRole(number, Role.ADMINISTRATOR, "notice.standsStill");
  }
}
