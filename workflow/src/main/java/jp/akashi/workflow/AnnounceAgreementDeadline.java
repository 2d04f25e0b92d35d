package jp.akashi.workflow;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.akashi.agreement.AgreementReminders;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.person.Role;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The agreement is to be answered soon: the applicant is reminded. */
@Stateless
@Named
@RunAs(Role.ENGINE)
@PermitAll
public class AnnounceAgreementDeadline implements JavaDelegate {

  @Inject private AgreementReminders reminders;

  @Override
  public void execute(DelegateExecution execution) {
    reminders.announce(new ApplicationNumber(execution.getProcessBusinessKey()));
  }
}
