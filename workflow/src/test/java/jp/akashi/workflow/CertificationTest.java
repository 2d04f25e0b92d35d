package jp.akashi.workflow;

import static jp.akashi.application.CaseStep.*;
import static jp.akashi.application.StepOutcome.*;
import static org.assertj.core.api.Assertions.assertThat;

import jp.akashi.application.CaseStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(InMemoryEngine.class)
class CertificationTest {

  @Test
  void goesFromSubmissionToTheCertificateWithoutADetour() {
    CaseRun run = CaseRun.submitted();
    assertThat(run.waitsFor()).containsExactly(CHECK_COMPLETENESS);
    run.take(CHECK_COMPLETENESS, ACCEPTED).take(REVIEW_APPLICATION, TAKEN_ON);
    run.take(SIGN_AGREEMENT, SIGNED).take(ASSIGN_TEAM, ASSIGNED);
    run.take(DECLARE_INTERESTS, CLEAR).take(CONSIDER_TEAM, AGREED);
    run.take(REVIEW_DOCUMENTS, COMPLETED).take(PLAN_AUDIT, PLANNED).take(AGREE_PLAN, AGREED);
    run.take(CONDUCT_AUDIT, CLEAR).take(WRITE_AUDIT_REPORT, REPORTED);
    run.take(REVIEW_FILE, RECOMMENDED).take(DECIDE, GRANTED);
    assertThat(run.waitsFor()).containsExactly(SIGN_CERTIFICATE);
    run.take(SIGN_CERTIFICATE, SIGNED).withServicesDone();
    assertThat(run.served())
        .containsExactly("issueCertificate", "publishRegisterEntry", "notifyHolder");
    assertThat(run.waitsFor()).isEmpty();
    assertThat(run.ending()).isEqualTo("certified");
  }

  @ParameterizedTest
  @EnumSource(CaseStep.class)
  void passesEveryStepOneAtATime(CaseStep step) {
    assertThat(CaseRun.at(step).waitsFor()).containsExactly(step);
  }
}
