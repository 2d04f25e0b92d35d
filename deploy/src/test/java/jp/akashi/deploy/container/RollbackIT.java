package jp.akashi.deploy.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.RollbackException;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.List;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.decision.DeciderDeclaration;
import jp.akashi.decision.DecisionService;
import jp.akashi.person.Role;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Engine and records commit together or not at all. The same act each time, a case sent back to the
 * audit by the committee: it changes the case, writes the journal and a letter, and completes a
 * task.
 */
@InServer
class RollbackIT {

  private static final ApplicationNumber NO_CASE = ApplicationNumber.of(1999, 1);

  @Inject private StandingCases cases;
  @Inject private Records records;
  @Inject private DecisionService decisions;
  @Inject private ProcessEngine engine;
  @Inject private UserTransaction transaction;
  @PersistenceContext private EntityManager entities;
  private ApplicationNumber number;
  private List<String> ours;
  private List<String> engines;

  @Deployment
  static EnterpriseArchive akashi() {
    return TestArchive.with(RollbackIT.class);
  }

  @BeforeEach
  void aCaseToBeDecided() {
    number = cases.toBeDecided();
    member().run(() -> decisions.declare(number, ""));
    ours = records.ours(number);
    engines = records.engines(number);
  }

  @Test
  void withoutFailureBothAreChanged() {
    member().run(() -> decisions.sendBack(number, "証拠が足りない。"));
    assertThat(records.ours(number)).isNotEqualTo(ours).anyMatch(row -> row.contains("sentBack"));
    assertThat(records.engines(number))
        .isNotEqualTo(engines)
        .anyMatch(row -> row.contains("planAudit"));
  }

  @Test
  void theEngineFailsWhileItWrites() {
    sendingBackFailsInTheEngine();
    nothingHasChanged();
  }

  /** The statement cache of a pool once handed the failed batch on to the next transaction. */
  @Test
  void whatTheEngineFailedToWriteIsNotWrittenByTheNextTransaction() {
    sendingBackFailsInTheEngine();
    ApplicationNumber next = cases.toBeDecided();
    assertThat(records.engines(next)).anyMatch(row -> row.contains("decide"));
    nothingHasChanged();
  }

  private void sendingBackFailsInTheEngine() {
    records.execute(
        """
        create function engine.fail() returns trigger language plpgsql as $$
        begin raise exception 'the engine cannot write'; end $$\
        """);
    records.execute(
        """
        create trigger fail before insert on engine.act_ru_task
        for each row execute function engine.fail()\
        """);
    try {
      assertThatThrownBy(() -> member().run(() -> decisions.sendBack(number, "証拠が足りない。")))
          .hasStackTraceContaining("the engine cannot write");
    } finally {
      records.execute("drop function engine.fail() cascade");
    }
  }

  @Test
  void theEngineFailsAfterBothHaveWritten() throws Exception {
    transaction.begin();
    member().run(() -> decisions.sendBack(number, "証拠が足りない。"));
    assertThatThrownBy(() -> engine.getTaskService().complete("no such task"))
        .isInstanceOf(ProcessEngineException.class);
    assertThatThrownBy(transaction::commit).isInstanceOf(RollbackException.class);
    nothingHasChanged();
  }

  @Test
  void theRecordFailsWhenItIsWrittenAtTheCommit() throws Exception {
    transaction.begin();
    member().run(() -> decisions.sendBack(number, "証拠が足りない。"));
    entities.persist(new DeciderDeclaration(NO_CASE, "kato", null, Instant.now()));
    assertThatThrownBy(transaction::commit)
        .isInstanceOf(RollbackException.class)
        .hasStackTraceContaining("decider_declaration_number_fkey");
    nothingHasChanged();
  }

  private void nothingHasChanged() {
    assertThat(records.ours(number)).isEqualTo(ours);
    assertThat(records.engines(number)).isEqualTo(engines);
  }

  private static As member() {
    return As.person("takahashi", Role.DECISION_COMMITTEE);
  }
}
