package jp.akashi.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.PaperShelf;
import jp.akashi.application.ShelvedPaper;
import jp.akashi.person.CurrentPerson;

/** Technical reviews, declarations, votes and decisions on record. */
@ApplicationScoped
public class Decisions implements PaperShelf {

  @PersistenceContext private EntityManager entities;
  @Inject private CurrentPerson current;

  void add(TechnicalReview review) {
    entities.persist(review);
  }

  void add(DeciderDeclaration declaration) {
    entities.persist(declaration);
  }

  void add(Vote vote) {
    entities.persist(vote);
  }

  void add(CertificationDecision decision) {
    entities.persist(decision);
    entities.flush();
  }

  /** The technical reviews of a case, the latest first. */
  public List<TechnicalReview> reviews(ApplicationNumber number) {
    return entities
        .createQuery(
            "select r from TechnicalReview r where r.number = :number order by r.reviewedAt desc,"
                + " r.id desc",
            TechnicalReview.class)
        .setParameter("number", number)
        .getResultList();
  }

  /** The declarations of those who are to decide, oldest first. */
  public List<DeciderDeclaration> declarations(ApplicationNumber number) {
    return entities
        .createQuery(
            "select d from DeciderDeclaration d where d.number = :number order by d.id",
            DeciderDeclaration.class)
        .setParameter("number", number)
        .getResultList();
  }

  /** What a person declared last; empty if nothing. */
  public Optional<DeciderDeclaration> declaration(ApplicationNumber number, String username) {
    return declarations(number).stream()
        .filter(declaration -> declaration.username().equals(username))
        .reduce((earlier, later) -> later);
  }

  /** Every vote on a case, oldest first. */
  public List<Vote> votes(ApplicationNumber number) {
    return entities
        .createQuery("select v from Vote v where v.number = :number order by v.id", Vote.class)
        .setParameter("number", number)
        .getResultList();
  }

  /** The decision of a case; empty until it is decided. */
  public Optional<CertificationDecision> of(ApplicationNumber number) {
    return entities
        .createQuery(
            "select d from CertificationDecision d where d.number = :number",
            CertificationDecision.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** The minutes, for whom the decision room is open. */
  @Override
  public List<ShelvedPaper> of(Application application) {
    return current.has(DecisionRoom.readers())
        ? PaperShelf.papers(
            entities,
            ShelvedPaper.Kind.MINUTES,
            "select 1, d.decidedAt from CertificationDecision d where d.number = :number",
            application)
        : List.of();
  }
}
