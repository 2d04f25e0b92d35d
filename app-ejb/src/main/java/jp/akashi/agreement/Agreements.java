package jp.akashi.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.PaperShelf;
import jp.akashi.application.ShelvedPaper;

/** The application reviews and certification agreements on record. */
@ApplicationScoped
public class Agreements implements PaperShelf {

  @PersistenceContext private EntityManager entities;

  public void add(ApplicationReview review) {
    entities.persist(review);
  }

  public void add(CertificationAgreement agreement) {
    entities.persist(agreement);
    entities.flush();
  }

  /** The agreement of a case, signed or not; empty while none was offered. */
  public Optional<CertificationAgreement> of(ApplicationNumber number) {
    return entities
        .createQuery(
            "select a from CertificationAgreement a where a.number = :number",
            CertificationAgreement.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** The review of a case's application; empty until it was reviewed. */
  public Optional<ApplicationReview> reviewOf(ApplicationNumber number) {
    return entities
        .createQuery(
            "select r from ApplicationReview r where r.number = :number", ApplicationReview.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** As it was offered; the applicant's signature comes upon it later. */
  @Override
  public List<ShelvedPaper> of(Application application) {
    return PaperShelf.papers(
        entities,
        ShelvedPaper.Kind.AGREEMENT,
        "select 1, a.body.at from CertificationAgreement a where a.number = :number",
        application);
  }
}
