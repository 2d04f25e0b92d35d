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

/** The agreement was not answered after the reminder either: the review ends. */
@Stateless
@Named
@RunAs(Role.ENGINE)
@PermitAll
public class TerminateUnanswered implements JavaDelegate {

  @Inject private AgreementReminders reminders;

  @Override
  public void execute(DelegateExecution execution) {
    reminders.terminate(new ApplicationNumber(execution.getProcessBusinessKey()));
  }
}
