package jp.akashi.workflow;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.person.Role;
import jp.akashi.register.RegisterService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The public register shows the certification. */
@Stateless
@Named
@RunAs(Role.ENGINE)
@PermitAll
public class PublishRegisterEntry implements JavaDelegate {

  @Inject private RegisterService register;

  @Override
  public void execute(DelegateExecution execution) {
    ApplicationNumber number = new ApplicationNumber(execution.getProcessBusinessKey());
    register.publish(number);
  }
}
