package jp.akashi.workflow;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.person.Role;
import jp.akashi.review.AnswerReminders;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The answers to the document review are due soon: the applicant is reminded. */
@Stateless
@Named
@RunAs(Role.ENGINE)
@PermitAll
public class RemindAnswers implements JavaDelegate {

  @Inject private AnswerReminders reminders;

  @Override
  public void execute(DelegateExecution execution) {
    ApplicationNumber number = new ApplicationNumber(execution.getProcessBusinessKey());
    reminders.remind(number);
  }
}
