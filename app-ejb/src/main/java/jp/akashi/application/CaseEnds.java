package jp.akashi.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** When cases ended. */
@ApplicationScoped
public class CaseEnds {

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  /** The case ends now. */
  void add(ApplicationNumber number) {
    entities.persist(new CaseEnd(number, clock.instant()));
  }

  /** The days in Japan on which those of the cases ended that have ended. */
  public Map<ApplicationNumber, LocalDate> of(Collection<ApplicationNumber> numbers) {
    return entities
        .createQuery("select e from CaseEnd e where e.number in :numbers", CaseEnd.class)
        .setParameter("numbers", numbers)
        .getResultStream()
        .collect(Collectors.toMap(CaseEnd::number, CaseEnd::day));
  }
}
