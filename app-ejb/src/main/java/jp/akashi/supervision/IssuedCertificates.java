package jp.akashi.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** The certificates on record as they stood on a day. */
@ApplicationScoped
class IssuedCertificates {

  private static final LocalDate EVER = LocalDate.of(1, 1, 1);

  @PersistenceContext private EntityManager entities;

  /** What is found, newest first. */
  List<IssuedCertificate> found(Looking looking) {
    return entities
        .createQuery(
            "select new jp.akashi.supervision.IssuedCertificate(c.number.value, c.origin,"
                + " c.holder.name, c.holder.corporateNumber, c.holder.prefecture, c.edition,"
                + " c.certifiedOn, c.validUntil, e.state)"
                + " from Certificate c join c.history e"
                + " where e.day <= :asOf and not exists (select x.id from CertificateEvent x"
                + " where x.certificate = c and x.day <= :asOf"
                + " and (x.at > e.at or x.at = e.at and x.id > e.id))"
                + " and c.certifiedOn <= :to and c.certifiedOn >= :from"
                + " and (:everywhere = true or c.holder.prefecture = :prefecture)"
                + " and (c.holder.name like :text escape '!'"
                + " or c.holder.kana like :text escape '!'"
                + " or c.holder.corporateNumber like :text escape '!'"
                + " or c.number.value like :text escape '!')"
                + " order by c.certifiedOn desc, c.id desc",
            IssuedCertificate.class)
        .setParameter("asOf", looking.asOf())
        .setParameter("to", earlier(looking))
        .setParameter("from", looking.from() == null ? EVER : looking.from())
        .setParameter("everywhere", looking.prefecture() == null)
        .setParameter("prefecture", looking.prefecture() == null ? "" : looking.prefecture())
        .setParameter("text", looking.pattern())
        .getResultStream()
        .map(certificate -> certificate.on(looking.asOf()))
        .filter(c -> looking.state() == null || c.state() == looking.state())
        .toList();
  }

  private static LocalDate earlier(Looking looking) {
    return looking.to() == null || looking.to().isAfter(looking.asOf())
        ? looking.asOf()
        : looking.to();
  }

  List<String> prefectures() {
    return entities
        .createQuery(
            "select distinct c.holder.prefecture from Certificate c"
                + " where c.holder.prefecture is not null order by c.holder.prefecture",
            String.class)
        .getResultList();
  }
}
