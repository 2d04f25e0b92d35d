package jp.akashi.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.akashi.applicant.ApplicantCompany;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.PaperShelf;
import jp.akashi.application.ShelvedPaper;
import jp.akashi.refusal.NotFound;

/** The certificates on record. */
@ApplicationScoped
public class Certificates implements PaperShelf {

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
            "select c from Certificate c left join fetch c.application where c.number = :number",
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

  /**
   * @throws NotFound if there is none
   */
  public Certificate get(CertificateNumber number) {
    return find(number).orElseThrow(() -> new NotFound("certificate.notFound", number.value()));
  }

  /** The certificate whose PDF, as handed over, has this fingerprint. */
  public Optional<CertificateNumber> withPdf(String sha256) {
    return entities
        .createQuery(
            "select c.number from Certificate c where c.pdfSha256 = :sha256",
            CertificateNumber.class)
        .setParameter("sha256", sha256)
        .getResultStream()
        .findFirst();
  }

  /** Numbers of those whose term is over and that nobody has marked as expired yet, 500 at most. */
  public List<CertificateNumber> overdue(LocalDate today) {
    return entities
        .createQuery(
            "select c.number from Certificate c where c.validUntil < :today"
                + " and c.state not in :ended order by c.validUntil",
            CertificateNumber.class)
        .setParameter("today", today)
        .setParameter(
            "ended",
            List.of(
                CertificateState.WITHDRAWN, CertificateState.RETURNED, CertificateState.EXPIRED))
        .setMaxResults(500)
        .getResultList();
  }

  /** A company's certificates, newest first. */
  public List<Certificate> heldBy(ApplicantCompany company) {
    return entities
        .createQuery(
            "select c from Certificate c left join c.application a"
                + " where a.company = :company or c.holder.corporateNumber = :number"
                + " order by c.certifiedOn desc, c.id desc",
            Certificate.class)
        .setParameter("company", company)
        .setParameter("number", company.corporateNumber().value())
        .getResultList();
  }

  @Override
  public List<ShelvedPaper> of(Application application) {
    return PaperShelf.papers(
        entities,
        ShelvedPaper.Kind.CERTIFICATE,
        "select 1, min(e.at) from CertificateEvent e"
            + " where e.certificate.application.number = :number group by e.certificate.id",
        application);
  }
}
