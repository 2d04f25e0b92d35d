package jp.akashi.deploy.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import jp.akashi.agreement.AgreementReminders;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.CaseReminders;
import jp.akashi.audit.OnSiteReminders;
import jp.akashi.certificate.CertificateService;
import jp.akashi.decision.RefusalNotice;
import jp.akashi.evidence.CorrectionReminders;
import jp.akashi.person.Role;
import jp.akashi.register.RegisterService;
import jp.akashi.review.TeamReminders;
import org.camunda.bpm.engine.ProcessEngine;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/** What the engine does by itself it does in its own name, and nobody does it in theirs. */
@InServer
class EngineIdentityIT {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @Inject private StandingCases cases;
  @Inject private Records records;
  @Inject private ProcessEngine engine;
  @Inject private CaseReminders reminders;
  @Inject private CorrectionReminders corrections;
  @Inject private AgreementReminders agreements;
  @Inject private TeamReminders teams;
  @Inject private OnSiteReminders audits;
  @Inject private CertificateService certificates;
  @Inject private RegisterService register;
  @Inject private RefusalNotice refusal;

  @Deployment
  static EnterpriseArchive akashi() {
    return TestArchive.with(EngineIdentityIT.class);
  }

  @Test
  void aJobRunsInTheNameOfTheEngineWhoeverLeftItBehind() {
    ApplicationNumber number = cases.toBeDecided();
    As.person("hayashi", Role.HEAD_OF_BODY).run(() -> holderIsToBeNotified(number));
    await().atMost(PATIENCE).until(() -> !told(number).isEmpty());
    assertThat(told(number)).singleElement().asString().contains(",engine,");
    await().atMost(PATIENCE).until(() -> jobs(number) == 0);
  }

  @Test
  void nobodyElseDoesWhatIsTheEngines() {
    ApplicationNumber number = cases.toBeDecided();
    List<String> before = records.of(number);
    assertEverythingIsRefusedTo(number, As.nobody());
    assertEverythingIsRefusedTo(number, As.person("engine"));
    assertEverythingIsRefusedTo(number, As.person("hayashi", Role.HEAD_OF_BODY));
    assertEverythingIsRefusedTo(number, As.person("admin", Role.ADMINISTRATOR));
    assertEverythingIsRefusedTo(
        number,
        As.person("saito", Role.CERTIFICATION_MANAGER, Role.DECISION_COMMITTEE, Role.AUDITOR));
    assertThat(records.of(number)).isEqualTo(before);
  }

  @Test
  void nobodyIsRemindedOfWhatIsDone() {
    ApplicationNumber number = cases.toBeDecided();
    List<String> before = records.ours(number);
    As.person("engine", Role.ENGINE)
        .run(
            () -> {
              corrections.announce(number);
              agreements.announce(number);
              teams.remind(number);
              audits.remind(number);
            });
    assertThat(records.ours(number)).isEqualTo(before);
  }

  private void assertEverythingIsRefusedTo(ApplicationNumber number, As caller) {
    List<Runnable> acts =
        List.of(
            () -> reminders.tellApplicant(number, "notice.certified"),
            () -> corrections.lapse(number),
            () -> corrections.announce(number),
            () -> agreements.announce(number),
            () -> teams.remind(number),
            () -> audits.remind(number),
            () -> certificates.issue(number),
            () -> register.publish(number),
            () -> refusal.send(number));
    assertThat(acts)
        .allSatisfy(
            act ->
                assertThatThrownBy(() -> caller.run(act)).isInstanceOf(EJBAccessException.class));
  }

  /** The last part of an issue, at the service task that tells the holder. */
  private void holderIsToBeNotified(ApplicationNumber number) {
    engine
        .getRuntimeService()
        .createProcessInstanceByKey("issuance")
        .businessKey(number.value())
        .startBeforeActivity("notifyHolder")
        .execute();
  }

  private List<String> told(ApplicationNumber number) {
    return records.ours(number).stream()
        .filter(row -> row.startsWith("journal ") && row.contains("notice.certified"))
        .toList();
  }

  private long jobs(ApplicationNumber number) {
    return records.engines(number).stream()
        .filter(row -> row.startsWith("act_ru_job ") && row.contains("notifyHolder"))
        .count();
  }
}
