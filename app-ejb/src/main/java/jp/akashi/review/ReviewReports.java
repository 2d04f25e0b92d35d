package jp.akashi.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.PaperShelf;
import jp.akashi.application.ShelvedPaper;

/** The reports of document reviews on record. */
@ApplicationScoped
public class ReviewReports implements PaperShelf {

  @PersistenceContext private EntityManager entities;

  void add(DocumentReviewReport report) {
    entities.persist(report);
  }

  /** The report of a case; empty until its review is complete. */
  Optional<DocumentReviewReport> of(ApplicationNumber number) {
    return entities
        .createQuery(
            "select r from DocumentReviewReport r where r.number = :number",
            DocumentReviewReport.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<ShelvedPaper> of(Application application) {
    return PaperShelf.papers(
        entities,
        ShelvedPaper.Kind.DOCUMENT_REVIEW_REPORT,
        "select 1, r.completedAt from DocumentReviewReport r where r.number = :number",
        application);
  }
}
