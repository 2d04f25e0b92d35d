package jp.akashi.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.akashi.applicant.ApplicantCompany;
import jp.akashi.refusal.NotFound;
import org.hibernate.Session;

/** The applications on record. */
@ApplicationScoped
public class Applications {

  @PersistenceContext private EntityManager entities;

  public void add(Application application) {
    entities.persist(application);
    entities.flush();
  }

  /** The next application number of a year. Numbers are never used twice; gaps may occur. */
  public ApplicationNumber nextNumber(int year) {
    Number running =
        (Number)
            entities
                .createNativeQuery("select nextval('akashi.application_number_seq')")
                .getSingleResult();
    return ApplicationNumber.of(year, running.longValue());
  }

  /**
   * @throws NotFound if there is none
   */
  public Application of(ApplicationNumber number) {
    return find(number).orElseThrow(() -> new NotFound("case.notFound", number.value()));
  }

  /** Asked for often within one request: known to it already, it costs no second query. */
  public Optional<Application> find(ApplicationNumber number) {
    return entities.unwrap(Session.class).bySimpleNaturalId(Application.class).loadOptional(number);
  }

  /**
   * Lets nobody else act on the case until this transaction is over: what is read after this call
   * is what the one before left.
   */
  public void lock(Application application) {
    entities.lock(application, LockModeType.PESSIMISTIC_WRITE);
  }

  public List<Application> all(Collection<ApplicationNumber> numbers) {
    return entities
        .createQuery(
            "select a from Application a join fetch a.company where a.number in :numbers",
            Application.class)
        .setParameter("numbers", numbers)
        .getResultList();
  }

  /** A company's applications, newest first. */
  public List<Application> by(ApplicantCompany company) {
    return entities
        .createQuery(
            "select a from Application a join fetch a.company where a.company = :company"
                + " order by a.begunAt desc",
            Application.class)
        .setParameter("company", company)
        .getResultList();
  }

  /** All applications in any of the states, oldest submission first. */
  public List<Application> in(Set<CaseState> states) {
    return entities
        .createQuery(
            "select a from Application a join fetch a.company where a.state in :states"
                + " order by a.submittedAt",
            Application.class)
        .setParameter("states", states)
        .getResultList();
  }
}
