package jp.akashi.workflow;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.CaseReminders;
import jp.akashi.person.Role;
import jp.akashi.scheme.Bilingual;

/** The engine gave something up: those who can mend it are told. */
@Stateless
@RunAs(Role.ENGINE)
@PermitAll
public class TellOfStandstill {

  @Inject private CaseReminders reminders;

  /** Tells them, in the transaction in which the engine gives up. */
  public void standsStill(ApplicationNumber number, Bilingual work) {
    reminders.standsStill(number, work);
  }
}
