package jp.akashi.review;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.Applications;
import jp.akashi.application.CaseAccess;
import jp.akashi.application.CaseActs;
import jp.akashi.application.CaseLetters;
import jp.akashi.application.CaseState;
import jp.akashi.application.CaseStep;
import jp.akashi.application.StepOutcome;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.Role;
import jp.akashi.refusal.FieldError;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.refusal.NotFound;
import jp.akashi.scheme.Bilingual;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.SchemeService;
import jp.akashi.scheme.TextValues;

/** Ending the document review (文書審査) with its report. */
@Stateless
@RolesAllowed({Role.AUDITOR, Role.LEAD_AUDITOR})
public class DocumentReviewService {

  @PersistenceContext private EntityManager entities;
  @Inject private CaseAccess access;
  @Inject private Applications applications;
  @Inject private CaseActs acts;
  @Inject private CaseLetters letters;
  @Inject private SchemeService scheme;
  @Inject private Teams teams;
  @Inject private Judgements judgements;
  @Inject private PastWork pastWork;
  @Inject private Questions questions;
  @Inject private ReviewPaper paper;
  @Inject private CurrentPerson current;
  @Inject private Clock clock;

  /**
   * Ends the document review: the report is sealed and sent, the case goes on to the on-site audit.
   *
   * @throws InvalidInput naming {@code items.<number>} for every item without a judgement that
   *     counts, and {@code questions} if one is not sent or not answered
   */
  public void complete(ApplicationNumber number) {
    Application application = access.visible(number);
    teams.refuseAllButLead(number);
    applications.lock(application);
    Map<String, ItemJudgement> judged = judgements.currentByItem(number);
    refuseOpen(application, judged);
    acts.take(
        application,
        CaseStep.REVIEW_DOCUMENTS,
        StepOutcome.COMPLETED,
        CaseState.ON_SITE_AUDIT,
        "review.completed");
    Bilingual result = ReviewResult.of(judged.values()).words();
    keep(number, new DocumentReviewReport.Outcome(result, paper.sealed(application, judged)));
    letters.send(
        application, "document-review-completed", TextValues.none().text("review.result", result));
  }

  private void refuseOpen(Application application, Map<String, ItemJudgement> judged) {
    List<FieldError> open = new ArrayList<>();
    scheme.items(new EditionId(application.edition())).stream()
        .filter(item -> !judged.containsKey(item.number()))
        .forEach(item -> open.add(new FieldError("items." + item.number(), "item.unjudged")));
    pastWork
        .toAssess(application.number())
        .forEach(item -> open.add(new FieldError("items." + item, "item.judgedByTied")));
    if (!questions.drafts(application.number()).isEmpty()
        || !questions.open(application.number()).isEmpty()) {
      open.add(new FieldError("questions", "question.open"));
    }
    if (!open.isEmpty()) {
      throw new InvalidInput(open);
    }
  }

  private void keep(ApplicationNumber number, DocumentReviewReport.Outcome outcome) {
    entities.persist(
        new DocumentReviewReport(number, outcome, current.username(), clock.instant()));
  }

  /** Whether the report was sealed. */
  @PermitAll
  public boolean isComplete(ApplicationNumber number) {
    access.visible(number);
    return entities
            .createQuery(
                "select count(r) from DocumentReviewReport r where r.number = :number", Long.class)
            .setParameter("number", number)
            .getSingleResult()
        > 0;
  }

  /**
   * The sealed report, for whoever may see the case.
   *
   * @throws NotFound until the review is complete
   */
  @PermitAll
  public byte[] report(ApplicationNumber number) {
    access.visible(number);
    return find(number).orElseThrow(() -> new NotFound("review.noReport", number.value())).pdf();
  }

  private Optional<DocumentReviewReport> find(ApplicationNumber number) {
    return entities
        .createQuery(
            "select r from DocumentReviewReport r where r.number = :number",
            DocumentReviewReport.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }
}
