package jp.akashi.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.person.CurrentPerson;
import jp.akashi.refusal.Forbidden;

/** Who evaluates, or ever evaluated, which case. */
@ApplicationScoped
public class Teams {

  @PersistenceContext private EntityManager entities;
  @Inject private CurrentPerson current;

  public void add(TeamMember member) {
    entities.persist(member);
  }

  /** The present team of a case, its lead first. */
  public List<TeamMember> of(ApplicationNumber number) {
    return entities
        .createQuery(
            "select m from TeamMember m where m.number = :number and m.replacedAt is null"
                + " order by m.leads desc, m.id",
            TeamMember.class)
        .setParameter("number", number)
        .getResultList();
  }

  /** Whether the person evaluates or ever evaluated the case. */
  public boolean everEvaluated(ApplicationNumber number, String username) {
    return entities
            .createQuery(
                "select count(m) from TeamMember m"
                    + " where m.number = :number and m.username = :username",
                Long.class)
            .setParameter("number", number)
            .setParameter("username", username)
            .getSingleResult()
        > 0;
  }

  /**
   * Lets only the present team of the case pass.
   *
   * @throws Forbidden for everybody else
   */
  public void refuseOthers(ApplicationNumber number) {
    String caller = current.username();
    if (of(number).stream().noneMatch(m -> m.username().equals(caller))) {
      throw new Forbidden("team.membersOnly");
    }
  }

  /**
   * Lets only the lead auditor of the case pass.
   *
   * @throws Forbidden for everybody else
   */
  public void refuseAllButLead(ApplicationNumber number) {
    String caller = current.username();
    if (of(number).stream().noneMatch(m -> m.leads() && m.username().equals(caller))) {
      throw new Forbidden("team.leadOnly");
    }
  }

  /**
   * Keeps out whoever took part in the evaluation (separation of duties, R08).
   *
   * @throws Forbidden if the caller evaluates or ever evaluated the case
   */
  public void refuseEvaluators(ApplicationNumber number) {
    if (everEvaluated(number, current.username())) {
      throw new Forbidden("separation.evaluated");
    }
  }
}
