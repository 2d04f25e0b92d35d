package jp.akashi.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
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
    List<ShelvedPaper> all =
        new ArrayList<>(
            PaperShelf.papers(entities, ShelvedPaper.Kind.AUDIT_PLAN, PLANS, application));
    all.addAll(PaperShelf.papers(entities, ShelvedPaper.Kind.AUDIT_REPORT, REPORTS, application));
    return all;
  }
}
