package jp.akashi.person;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Arrays;

/** The person (or the engine) on whose behalf this call runs. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@DeclareRoles({
  Role.APPLICANT_CLERK,
  Role.INFORMATION_MANAGER,
  Role.SYSTEM_MANAGER,
  Role.REPRESENTATIVE,
  Role.RECEPTION_OFFICER,
  Role.AUDITOR,
  Role.LEAD_AUDITOR,
  Role.TECHNICAL_REVIEWER,
  Role.DECISION_COMMITTEE,
  Role.CERTIFICATION_MANAGER,
  Role.HEAD_OF_BODY,
  Role.ADVISER,
  Role.ADMINISTRATOR,
  Role.SUPERVISOR,
  Role.ENGINE
})
public class CurrentPerson {

  /** The name under which the engine stands in the journal. */
  public static final String ENGINE = "engine";

  @Resource private SessionContext context;

  /** Sign-in name at the identity provider, or {@link #ENGINE}. Never null. */
  public String username() {
    return has(Role.ENGINE) ? ENGINE : context.getCallerPrincipal().getName();
  }

  /** Whether the caller holds any of the roles. */
  public boolean has(String... roles) {
    return Arrays.stream(roles).anyMatch(context::isCallerInRole);
  }

  /** Whether the caller acts for an applicant company. */
  public boolean isApplicant() {
    return has(
        Role.APPLICANT_CLERK, Role.INFORMATION_MANAGER, Role.SYSTEM_MANAGER, Role.REPRESENTATIVE);
  }

  /** Whether the caller works cases for the body. Advisers and administrators do not. */
  public boolean isCaseStaff() {
    return has(
        Role.RECEPTION_OFFICER,
        Role.AUDITOR,
        Role.LEAD_AUDITOR,
        Role.TECHNICAL_REVIEWER,
        Role.DECISION_COMMITTEE,
        Role.CERTIFICATION_MANAGER,
        Role.HEAD_OF_BODY);
  }
}
