package jp.akashi.deploy.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.Standstill;
import jp.akashi.application.StandstillService;
import jp.akashi.person.Role;
import jp.akashi.refusal.OutOfOrder;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What the engine gives up does not stand still unseen: a certificate is to be issued in a case
 * that was never decided, so every attempt fails.
 */
@InServer
class StandstillIT {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @Inject private StandingCases cases;
  @Inject private Records records;
  @Inject private StandstillService standstills;
  @Inject private ProcessEngine engine;
  private ApplicationNumber number;
  private String process;

  @Deployment
  static EnterpriseArchive akashi() {
    return TestArchive.with(StandstillIT.class);
  }

  @BeforeEach
  void anIssueThatCannotBe() {
    number = cases.toBeDecided();
    process =
        engine
            .getRuntimeService()
            .createProcessInstanceByKey("issuance")
            .businessKey(number.value())
            .startBeforeActivity("issueCertificate")
            .execute()
            .getId();
  }

  /** The engine may be at an attempt of its own just now. */
  @AfterEach
  void over() {
    await()
        .atMost(PATIENCE)
        .ignoreException(OptimisticLockingException.class)
        .until(
            () -> {
              engine.getRuntimeService().deleteProcessInstance(process, "test over");
              return true;
            });
  }

  @Test
  void thoseWhoCanMendItLearnOfItOnceAndLetItGoOn() {
    failsForTheLastTime();
    assertThat(told()).hasSize(3);
    assertThat(told().get(0)).contains("case.standsStill", "認証書を交付する", ",engine,");
    assertThat(told().get(1)).contains("notice.standsStill", Role.CERTIFICATION_MANAGER);
    assertThat(told().get(2)).contains("notice.standsStill", Role.ADMINISTRATOR);
    manager().run(() -> assertThat(ofCase()).singleElement().satisfies(StandstillIT::isTheIssue));
    manager().run(() -> standstills.tryAgain(number));
    manager().run(() -> assertThat(ofCase()).isEmpty());
    assertThat(records.ours(number)).anyMatch(row -> row.contains("case.triedAgain"));
    assertThat(job().getRetries()).as("all attempts anew").isGreaterThan(1);
  }

  @Test
  void whatStillHasAttemptsIsNoStandstill() {
    await().atMost(PATIENCE).until(() -> job().getRetries() == 4);
    assertThat(told()).isEmpty();
    manager().run(() -> assertThat(ofCase()).isEmpty());
    assertThatThrownBy(() -> manager().run(() -> standstills.tryAgain(number)))
        .isInstanceOf(OutOfOrder.class);
  }

  @Test
  void nobodyElseSeesThemOrLetsThemGoOn() {
    As deciding = As.person("takahashi", Role.DECISION_COMMITTEE, Role.HEAD_OF_BODY);
    assertThatThrownBy(() -> deciding.run(standstills::all)).isInstanceOf(EJBAccessException.class);
    assertThatThrownBy(() -> deciding.run(() -> standstills.tryAgain(number)))
        .isInstanceOf(EJBAccessException.class);
  }

  private void failsForTheLastTime() {
    await().atMost(PATIENCE).until(() -> job().getRetries() == 4);
    engine.getManagementService().setJobRetries(job().getId(), 1);
    assertThatThrownBy(() -> engine.getManagementService().executeJob(job().getId()))
        .as("the last attempt")
        .isNotNull();
    assertThat(job().getRetries()).isZero();
  }

  private static void isTheIssue(Standstill found) {
    assertThat(found.work().ja()).isEqualTo("認証書を交付する");
    assertThat(found.work().en()).isEqualTo("Issue the certificate");
  }

  private List<Standstill> ofCase() {
    return standstills.all().stream().filter(each -> each.number().equals(number)).toList();
  }

  private Job job() {
    return engine.getManagementService().createJobQuery().processInstanceId(process).singleResult();
  }

  private List<String> told() {
    return records.ours(number).stream()
        .filter(row -> row.startsWith("journal ") && row.contains("standsStill"))
        .toList();
  }

  private static As manager() {
    return As.person("saito", Role.CERTIFICATION_MANAGER);
  }
}
