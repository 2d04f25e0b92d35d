package jp.akashi.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.PlannedAudits;
import jp.akashi.review.TeamMember;
import jp.akashi.review.Teams;

/** Plans and records of on-site audits. */
@ApplicationScoped
public class Audits implements PlannedAudits {

  @PersistenceContext private EntityManager entities;
  @Inject private Teams teams;

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

  /** The records of a case's audits, the first first. */
  public List<AuditRecord> records(ApplicationNumber number) {
    return entities
        .createQuery(
            "select r from AuditRecord r where r.number = :number order by r.round",
            AuditRecord.class)
        .setParameter("number", number)
        .getResultList();
  }

  /** The record of the audit that runs, or ran last. */
  public Optional<AuditRecord> find(ApplicationNumber number) {
    return entities
        .createQuery(
            "select r from AuditRecord r where r.number = :number order by r.round desc",
            AuditRecord.class)
        .setParameter("number", number)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Whether the opening meeting was held since the applicant agreed to this plan. */
  boolean hasBegun(AuditPlan plan) {
    return find(plan.number())
        .map(record -> record.opening().meeting())
        .filter(opening -> plan.wasAgreedBy(opening.heldOn()))
        .isPresent();
  }

  /** The record of the audit that runs, begun if there is none. */
  AuditRecord of(ApplicationNumber number) {
    return find(number).orElseGet(() -> begun(new AuditRecord(number, 1)));
  }

  /**
   * A case was sent back (R21): it is audited again, with meetings and a report of its own, and the
   * team declares again after it (R09).
   */
  public void sentBack(ApplicationNumber number) {
    begun(of(number).next());
    teams.of(number).forEach(TeamMember::auditedAgain);
  }

  private AuditRecord begun(AuditRecord record) {
    entities.persist(record);
    return record;
  }
}
