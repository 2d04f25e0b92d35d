package jp.akashi.selfcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.akashi.application.ApplicationNumber;

/** The self-checks on record. */
@ApplicationScoped
public class SelfChecks {

  @PersistenceContext private EntityManager entities;

  public void add(SelfCheckAnswer answer) {
    entities.persist(answer);
  }

  /**
   * What was said in a case so far, by number of the obligation item; without items that only an
   * earlier form had.
   */
  public Map<String, SelfCheckAnswer> of(ApplicationNumber number) {
    Map<String, SelfCheckAnswer> present = withAside(number);
    present.values().removeIf(SelfCheckAnswer::isAside);
    return present;
  }

  /** The same with what is kept aside. */
  Map<String, SelfCheckAnswer> withAside(ApplicationNumber number) {
    Map<String, SelfCheckAnswer> byItem = new HashMap<>();
    withMeans(number).forEach(answer -> byItem.put(answer.item(), answer));
    return byItem;
  }

  /** Two queries whatever the number of items: means, then evidence of the same answers. */
  private List<SelfCheckAnswer> withMeans(ApplicationNumber number) {
    entities
        .createQuery(
            "select distinct a from SelfCheckAnswer a left join fetch a.evidence"
                + " where a.number = :number",
            SelfCheckAnswer.class)
        .setParameter("number", number)
        .getResultList();
    return entities
        .createQuery(
            "select distinct a from SelfCheckAnswer a left join fetch a.means"
                + " where a.number = :number",
            SelfCheckAnswer.class)
        .setParameter("number", number)
        .getResultList();
  }

  /** Whether any item of the case was said not to apply. */
  public boolean anyNotApplicable(ApplicationNumber number) {
    return entities
            .createQuery(
                "select count(a) from SelfCheckAnswer a"
                    + " where a.number = :number and a.notApplicableReason is not null"
                    + " and (a.earlier.aside is null or a.earlier.aside = false)",
                Long.class)
            .setParameter("number", number)
            .getSingleResult()
        > 0;
  }
}
