package jp.akashi.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import jp.akashi.application.Application;
import jp.akashi.application.PaperShelf;
import jp.akashi.application.ShelvedPaper;

/** The plans and the reports of a case's audits on site. */
@ApplicationScoped
public class AuditPapers implements PaperShelf {

  private static final String PLANS =
      "select p.position, p.sentAt from AuditPlan p where p.number = :number";

  private static final String REPORTS =
      "select r.round, r.reportedAt from AuditRecord r"
          + " where r.number = :number and r.reportedAt is not null";

  @PersistenceContext private EntityManager entities;

  @Override
  public List<ShelvedPaper> of(Application application) {
    return Stream.concat(
            papers(PLANS, ShelvedPaper.Kind.AUDIT_PLAN, application),
            papers(REPORTS, ShelvedPaper.Kind.AUDIT_REPORT, application))
        .toList();
  }

  private Stream<ShelvedPaper> papers(
      String query, ShelvedPaper.Kind kind, Application application) {
    return entities
        .createQuery(query, Object[].class)
        .setParameter("number", application.number())
        .getResultStream()
        .map(row -> new ShelvedPaper(kind, (int) row[0], (Instant) row[1]));
  }
}
