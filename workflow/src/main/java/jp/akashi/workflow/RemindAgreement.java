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

/** The agreement was not answered in time: the applicant is reminded and warned. */
@Stateless
@Named
@RunAs(Role.ENGINE)
@PermitAll
public class RemindAgreement implements JavaDelegate {

  @Inject private AgreementReminders reminders;

  @Override
  public void execute(DelegateExecution execution) {
    reminders.remind(new ApplicationNumber(execution.getProcessBusinessKey()));
  }
}
