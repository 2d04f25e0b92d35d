package jp.akashi.person;

/**
 * The roles of the identity provider's realm, by the names used in tokens, {@code @RolesAllowed}
 * and as candidate groups in the process models (design: "Who uses it").
 */
public final class Role {

  // the applicant company
  public static final String APPLICANT_CLERK = "applicantClerk";
  public static final String INFORMATION_MANAGER = "informationManager";
  public static final String SYSTEM_MANAGER = "systemManager";
  public static final String REPRESENTATIVE = "representative";

  // the certification body
  public static final String RECEPTION_OFFICER = "receptionOfficer";
  public static final String AUDITOR = "auditor";
  public static final String LEAD_AUDITOR = "leadAuditor";
  public static final String TECHNICAL_REVIEWER = "technicalReviewer";
  public static final String DECISION_COMMITTEE = "decisionCommittee";
  public static final String CERTIFICATION_MANAGER = "certificationManager";
  public static final String HEAD_OF_BODY = "headOfBody";
  public static final String ADVISER = "adviser";
  public static final String ADMINISTRATOR = "administrator";

  // the competent minister's side
  public static final String SUPERVISOR = "supervisor";

  /** The engine itself, when a step runs without a person. Never given to a person. */
  public static final String ENGINE = "engine";

  private Role() {}
}
