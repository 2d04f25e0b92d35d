package jp.akashi.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.PlannedAudits;

/** Plans and records of on-site audits. */
@ApplicationScoped
public class Audits implements PlannedAudits {

  @PersistenceContext private EntityManager entities;

  public void add(AuditPlan plan) {
    entities.persist(plan);
  }

  /** Every plan sent in a case, the latest first. */
  public List<AuditPlan> plans(ApplicationNumber number) {
    return entities
        .createQuery(
            "select p from AuditPlan p where p.number = :number order by p.position desc",
            AuditPlan.class)
        .setParameter("number", number)
        .getResultList();
  }

  /** The plan that counts. */
  public Optional<AuditPlan> plan(ApplicationNumber number) {
    return plans(number).stream().findFirst();
  }

  @Override
  public Optional<LocalDate> firstDay(ApplicationNumber number) {
    return plan(number).map(AuditPlan::firstDay);
  }

  /** The record of a case's audit. */
  public Optional<AuditRecord> find(ApplicationNumber number) {
    return entities
        .createQuery("select r from AuditRecord r where r.number = :number", AuditRecord.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** Whether the opening meeting was held since the applicant agreed to this plan. */
  boolean hasBegun(AuditPlan plan) {
    return find(plan.number())
        .map(AuditRecord::opening)
        .filter(opening -> plan.wasAgreedBy(opening.heldOn()))
        .isPresent();
  }

  /** The record of a case's audit, begun if there is none. */
  public AuditRecord of(ApplicationNumber number) {
    return find(number)
        .orElseGet(
            () -> {
              AuditRecord begun = new AuditRecord(number);
              entities.persist(begun);
              return begun;
            });
  }
}
