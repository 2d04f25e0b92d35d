package jp.akashi.nonconformity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.Applications;
import jp.akashi.refusal.NotFound;

/** The nonconformities on record. */
@ApplicationScoped
public class Nonconformities {

  @PersistenceContext private EntityManager entities;
  @Inject private Applications applications;

  /**
   * Raises one more in a case. Of two at the same time the second waits for the first, so that each
   * gets a number of its own and nothing is raised twice.
   *
   * @throws jp.akashi.refusal.OutOfOrder if an open one says the same already
   */
  public Nonconformity raise(Application application, Raised raised) {
    applications.lock(application);
    ApplicationNumber number = application.number();
    List<Nonconformity> before = of(number);
    raised.refuseRepeated(before.stream().map(Nonconformity::view).toList());
    Nonconformity nonconformity = new Nonconformity(number, before.size() + 1, raised);
    entities.persist(nonconformity);
    return nonconformity;
  }

  /** All of a case, in the order they were raised. */
  public List<Nonconformity> of(ApplicationNumber number) {
    return entities
        .createQuery(
            "select n from Nonconformity n where n.number = :number order by n.position",
            Nonconformity.class)
        .setParameter("number", number)
        .getResultList();
  }

  /**
   * One of a case.
   *
   * @param code such as {@code NC-1}
   * @throws NotFound if there is none
   */
  public Nonconformity of(ApplicationNumber number, String code) {
    return of(number).stream()
        .filter(n -> n.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NotFound("nonconformity.notFound", code));
  }

  /** Those not verified yet. */
  public List<Nonconformity> open(ApplicationNumber number) {
    return of(number).stream().filter(Nonconformity::isOpen).toList();
  }
}
