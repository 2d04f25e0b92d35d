package jp.akashi.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import jp.akashi.application.ApplicationNumber;

/** Plans and records of on-site audits. */
@ApplicationScoped
public class Audits {

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

  /** The record of a case's audit. */
  public Optional<AuditRecord> find(ApplicationNumber number) {
    return entities
        .createQuery("select r from AuditRecord r where r.number = :number", AuditRecord.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
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
