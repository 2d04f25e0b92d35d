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

/** The corrections are due soon: the applicant is reminded. */
@Stateless
@Named
@RunAs(Role.ENGINE)
@PermitAll
public class AnnounceCorrectionsDue implements JavaDelegate {

  @Inject private OverdueNonconformities nonconformities;

  @Override
  public void execute(DelegateExecution execution) {
    ApplicationNumber number = new ApplicationNumber(execution.getProcessBusinessKey());
    nonconformities.announce(number);
  }
}
