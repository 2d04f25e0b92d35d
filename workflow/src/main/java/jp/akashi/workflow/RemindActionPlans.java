package jp.akashi.workflow;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.nonconformity.OverdueNonconformities;
import jp.akashi.person.Role;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The action plans for major nonconformities are due: who has none is reminded. */
@Stateless
@Named
@RunAs(Role.ENGINE)
@PermitAll
public class RemindActionPlans implements JavaDelegate {

  @Inject private OverdueNonconformities nonconformities;

  @Override
  public void execute(DelegateExecution execution) {
    ApplicationNumber number = new ApplicationNumber(execution.getProcessBusinessKey());
    nonconformities.plansOverdue(number);
  }
}
