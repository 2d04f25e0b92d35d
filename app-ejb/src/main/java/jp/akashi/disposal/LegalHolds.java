package jp.akashi.disposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.akashi.application.ApplicationNumber;

/** The holds that stand. */
@ApplicationScoped
class LegalHolds {

  @PersistenceContext private EntityManager entities;

  void add(LegalHold hold) {
    entities.persist(hold);
    entities.flush();
  }

  void flush() {
    entities.flush();
  }

  /** Every hold that stands, the latest first. */
  List<LegalHold> standing() {
    return entities
        .createQuery(
            "select h from LegalHold h where h.lifted.at is null order by h.placed.at desc",
            LegalHold.class)
        .getResultList();
  }

  Optional<LegalHold> on(ApplicationNumber number) {
    return entities
        .createQuery(
            "select h from LegalHold h where h.number = :number and h.lifted.at is null",
            LegalHold.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** The cases on hold. */
  Set<ApplicationNumber> cases() {
    return Set.copyOf(standing().stream().map(LegalHold::number).toList());
  }
}
