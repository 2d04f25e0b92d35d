package jp.akashi.application;

import java.util.Optional;
import jp.akashi.person.Role;

/**
 * A step of a case that waits for somebody. The order is that of the process models; what follows
 * which is drawn there and nowhere else. Each step is a user task whose id is {@link #taskId()}.
 */
public enum CaseStep {
  CHECK_COMPLETENESS("checkCompleteness", Role.RECEPTION_OFFICER),
  CORRECT_APPLICATION("correctApplication", CaseStep.APPLICANT),
  REVIEW_APPLICATION("reviewApplication", Role.CERTIFICATION_MANAGER),
  SIGN_AGREEMENT("signAgreement", Role.REPRESENTATIVE),
  ASSIGN_TEAM("assignTeam", Role.CERTIFICATION_MANAGER),
  DECLARE_INTERESTS("declareInterests", Role.AUDITOR),
  CONSIDER_TEAM("considerTeam", CaseStep.APPLICANT),
  REVIEW_DOCUMENTS("reviewDocuments", Role.AUDITOR),
  ANSWER_QUESTIONS("answerQuestions", CaseStep.APPLICANT),
  PLAN_AUDIT("planAudit", Role.LEAD_AUDITOR),
  AGREE_PLAN("agreePlan", CaseStep.APPLICANT),
  CONDUCT_AUDIT("conductAudit", Role.AUDITOR),
  CORRECT_NONCONFORMITIES("correctNonconformities", CaseStep.APPLICANT),
  VERIFY_CORRECTIONS("verifyCorrections", Role.AUDITOR),
  WRITE_AUDIT_REPORT("writeAuditReport", Role.LEAD_AUDITOR),
  REVIEW_FILE("reviewFile", Role.TECHNICAL_REVIEWER),
  DECIDE("decide", Role.DECISION_COMMITTEE),
  SIGN_CERTIFICATE("signCertificate", Role.HEAD_OF_BODY);

  /** Candidate group of the steps that any person of the applicant company may take. */
  public static final String APPLICANT = "applicant";

  private final String taskId;
  private final String candidateGroup;

  CaseStep(String taskId, String candidateGroup) {
    this.taskId = taskId;
    this.candidateGroup = candidateGroup;
  }

  /** The id of the user task in the process models. */
  public String taskId() {
    return taskId;
  }

  /** The realm role that takes this step, or {@link #APPLICANT}. */
  public String candidateGroup() {
    return candidateGroup;
  }

  /** Whether the ball is on the applicant's side. */
  public boolean isApplicants() {
    return APPLICANT.equals(candidateGroup) || Role.REPRESENTATIVE.equals(candidateGroup);
  }

  /** The realm role of the body that may move its deadline, or empty where nobody may. */
  public Optional<String> extendedBy() {
    return switch (this) {
      case CORRECT_APPLICATION -> Optional.of(Role.RECEPTION_OFFICER);
      case SIGN_AGREEMENT, REVIEW_DOCUMENTS -> Optional.of(Role.CERTIFICATION_MANAGER);
      case ANSWER_QUESTIONS, CORRECT_NONCONFORMITIES -> Optional.of(Role.LEAD_AUDITOR);
      default -> Optional.empty();
    };
  }

  /**
   * The step of a user task.
   *
   * @throws IllegalArgumentException if the models hold a task this enumeration does not know
   */
  public static CaseStep ofTask(String taskId) {
    for (CaseStep step : values()) {
      if (step.taskId.equals(taskId)) {
        return step;
      }
    }
    throw new IllegalArgumentException("No step for user task " + taskId);
  }
}
