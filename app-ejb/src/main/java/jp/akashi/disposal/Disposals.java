package jp.akashi.disposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.evidence.CaseDocument;
import jp.akashi.refusal.NotFound;

/** The disposals on record. */
@ApplicationScoped
class Disposals {

  /** Of a document: a version that has its key, or something that was written on screen. */
  private static final String READABLE =
      "(d.statement is not null or d.filled is not empty"
          + " or exists (select t.documentId from WrittenTexts t where t.documentId = d.id)"
          + " or exists (select v.id from EvidenceVersion v"
          + " where v.document = d and v.destruction.at is null))";

  /** Far more than a body decides on in a year. */
  private static final int LISTED = 500;

  @PersistenceContext private EntityManager entities;

  void add(Disposal disposal) {
    entities.persist(disposal);
    entities.flush();
  }

  void flush() {
    entities.flush();
  }

  /** The next number of a year. */
  DisposalNumber nextNumber(int year) {
    Number running =
        (Number)
            entities
                .createNativeQuery("select nextval('akashi.disposal_number_seq')")
                .getSingleResult();
    return DisposalNumber.of(year, running.longValue());
  }

  /** The latest first, 500 at most. */
  List<Disposal> all() {
    List<Disposal> latest =
        entities
            .createQuery("select d from Disposal d order by d.id desc", Disposal.class)
            .setMaxResults(LISTED)
            .getResultList();
    entities
        .createQuery(
            "select distinct d from Disposal d join fetch d.items where d in :latest",
            Disposal.class)
        .setParameter("latest", latest)
        .getResultList();
    return latest;
  }

  /**
   * @throws NotFound if there is none
   */
  Disposal of(DisposalNumber number) {
    return entities
        .createQuery("select d from Disposal d where d.number = :number", Disposal.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("disposal.notFound", number.value()));
  }

  /** Numbers of those approved and not executed to the end, the oldest first. */
  List<DisposalNumber> approved() {
    return entities
        .createQuery(
            "select d.number from Disposal d where d.state = :approved order by d.id",
            DisposalNumber.class)
        .setParameter("approved", DisposalState.APPROVED)
        .getResultList();
  }

  /** The document of a disposal, for nobody else until the transaction ends. */
  DisposalItem locked(long item) {
    return entities.find(DisposalItem.class, item, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The documents that wait in a disposal. */
  Set<Long> waiting() {
    return Set.copyOf(
        entities
            .createQuery(
                "select i.document.id from DisposalItem i where i.outcome = :pending", Long.class)
            .setParameter("pending", DisposalItem.Outcome.PENDING)
            .getResultList());
  }

  /** Ended cases, once submitted, with a document that can still be read. */
  List<ApplicationNumber> readableCases() {
    return entities
        .createQuery(
            "select a.number from Application a, CaseEnd e"
                + " where e.number.value = a.number.value and a.submittedAt is not null"
                + " and exists (select d.id from CaseDocument d"
                + " where d.number.value = a.number.value and "
                + READABLE
                + ")",
            ApplicationNumber.class)
        .getResultList();
  }

  /** Their documents with a version that can still be read. */
  List<CaseDocument> readable(Collection<ApplicationNumber> cases) {
    return cases.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select distinct d from CaseDocument d left join fetch d.versions"
                    + " where d.number in :cases and "
                    + READABLE
                    + " order by d.id",
                CaseDocument.class)
            .setParameter("cases", cases)
            .getResultList();
  }

  void keep(DisposalCertificate certificate) {
    entities.persist(certificate);
  }

  Optional<DisposalCertificate> certificate(DisposalNumber number) {
    return Optional.ofNullable(entities.find(DisposalCertificate.class, number));
  }
}
