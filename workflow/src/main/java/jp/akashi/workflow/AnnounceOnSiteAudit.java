package jp.akashi.workflow;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.audit.OnSiteReminders;
import jp.akashi.person.Role;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The auditors come soon: the applicant is reminded. */
@Stateless
@Named
@RunAs(Role.ENGINE)
@PermitAll
public class AnnounceOnSiteAudit implements JavaDelegate {

  @Inject private OnSiteReminders reminders;

  @Override
  public void execute(DelegateExecution execution) {
    reminders.remind(new ApplicationNumber(execution.getProcessBusinessKey()));
  }
}
