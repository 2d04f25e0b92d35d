package jp.akashi.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** The answers to condition questions that were given on earlier forms. */
@ApplicationScoped
class CarriedAnswers {

  @PersistenceContext private EntityManager entities;

  void add(CarriedAnswer answer) {
    entities.persist(answer);
  }

  /** Those of a case, the latest last. */
  List<CarriedAnswer> of(ApplicationNumber number) {
    return entities
        .createQuery(
            "select c from CarriedAnswer c where c.number = :number order by c.question, c.id",
            CarriedAnswer.class)
        .setParameter("number", number)
        .getResultList();
  }

  /** Those of these questions were looked at again; what is kept aside stays. */
  void confirm(ApplicationNumber number, Collection<String> questions) {
    of(number).stream()
        .filter(one -> !one.earlier().aside() && questions.contains(one.question()))
        .forEach(entities::remove);
  }
}
