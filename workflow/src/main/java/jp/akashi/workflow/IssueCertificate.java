package jp.akashi.workflow;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.certificate.CertificateService;
import jp.akashi.person.Role;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The certificate gets its number, its face and its seal. */
@Stateless
@Named
@RunAs(Role.ENGINE)
@PermitAll
public class IssueCertificate implements JavaDelegate {

  @Inject private CertificateService certificates;

  @Override
  public void execute(DelegateExecution execution) {
    ApplicationNumber number = new ApplicationNumber(execution.getProcessBusinessKey());
    certificates.issue(number);
  }
}
