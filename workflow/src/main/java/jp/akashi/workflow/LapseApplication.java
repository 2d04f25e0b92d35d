package jp.akashi.workflow;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.evidence.CorrectionReminders;
import jp.akashi.person.Role;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The correction did not come: the application lapses. */
@Stateless
@Named
@RunAs(Role.ENGINE)
@PermitAll
public class LapseApplication implements JavaDelegate {

  @Inject private CorrectionReminders reminders;

  @Override
  public void execute(DelegateExecution execution) {
    ApplicationNumber number = new ApplicationNumber(execution.getProcessBusinessKey());
    reminders.lapse(number);
  }
}
