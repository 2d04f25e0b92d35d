package jp.akashi.workflow;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.person.Role;
import jp.akashi.review.TeamReminders;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The time to object to the team is over soon: the applicant is reminded. */
@Stateless
@Named
@RunAs(Role.ENGINE)
@PermitAll
public class AnnounceObjectionDeadline implements JavaDelegate {

  @Inject private TeamReminders reminders;

  @Override
  public void execute(DelegateExecution execution) {
    reminders.remind(new ApplicationNumber(execution.getProcessBusinessKey()));
  }
}
