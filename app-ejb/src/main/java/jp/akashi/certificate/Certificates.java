package jp.akashi.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import jp.akashi.application.ApplicationNumber;

/** The certificates on record. */
@ApplicationScoped
public class Certificates {

  @PersistenceContext private EntityManager entities;

  public void add(Certificate certificate) {
    entities.persist(certificate);
  }

  /** The next certificate number of a year. */
  public CertificateNumber nextNumber(String body, int year) {
    Number running =
        (Number)
            entities
                .createNativeQuery("select nextval('akashi.certificate_number_seq')")
                .getSingleResult();
    return CertificateNumber.of(body, year, running.longValue());
  }

  public Optional<Certificate> find(CertificateNumber number) {
    return entities
        .createQuery(
            "select c from Certificate c join fetch c.application where c.number = :number",
            Certificate.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  public Optional<Certificate> of(ApplicationNumber application) {
    return entities
        .createQuery(
            "select c from Certificate c join fetch c.application where c.application.number = :number",
            Certificate.class)
        .setParameter("number", application)
        .getResultStream()
        .findFirst();
  }
}
