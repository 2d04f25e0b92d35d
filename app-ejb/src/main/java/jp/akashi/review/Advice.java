package jp.akashi.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import jp.akashi.applicant.CorporateNumber;
import jp.akashi.refusal.NotFound;

/** The advice on record. */
@ApplicationScoped
public class Advice {

  @PersistenceContext private EntityManager entities;

  public void add(AdviceGiven advice) {
    entities.persist(advice);
    entities.flush();
  }

  /**
   * @throws NotFound if there is none
   */
  public AdviceGiven of(long id) {
    AdviceGiven advice = entities.find(AdviceGiven.class, id);
    if (advice == null) {
      throw new NotFound("advice.notFound", id);
    }
    return advice;
  }

  /** What a person advised a company on. */
  public List<AdviceGiven> to(CorporateNumber company, String username) {
    return entities
        .createQuery(
            "select a from AdviceGiven a where a.company = :company and a.username = :username",
            AdviceGiven.class)
        .setParameter("company", company)
        .setParameter("username", username)
        .getResultList();
  }

  /** Everything a person advised on, the latest first. */
  public List<AdviceGiven> by(String username) {
    return entities
        .createQuery(
            "select a from AdviceGiven a where a.username = :username order by a.from desc",
            AdviceGiven.class)
        .setParameter("username", username)
        .getResultList();
  }

  /** All of it, the latest first. */
  public List<AdviceGiven> all() {
    return entities
        .createQuery("select a from AdviceGiven a order by a.from desc", AdviceGiven.class)
        .getResultList();
  }

  void flush() {
    entities.flush();
  }
}
