package jp.akashi.workflow;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.decision.RefusalNotice;
import jp.akashi.person.Role;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The decision was a refusal: the applicant is told, with the right to object. */
@Stateless
@Named
@RunAs(Role.ENGINE)
@PermitAll
public class CommunicateRefusal implements JavaDelegate {

  @Inject private RefusalNotice refusal;

  @Override
  public void execute(DelegateExecution execution) {
    ApplicationNumber number = new ApplicationNumber(execution.getProcessBusinessKey());
    refusal.send(number);
  }
}
