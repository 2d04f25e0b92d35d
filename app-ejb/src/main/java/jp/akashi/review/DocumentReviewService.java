package jp.akashi.review;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
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
import jp.akashi.refusal.InvalidInput;
import jp.akashi.refusal.NotFound;
import jp.akashi.scheme.Bilingual;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.ObligationItem;
import jp.akashi.scheme.SchemeService;
import jp.akashi.scheme.TextValues;

/** Ending the document review (文書審査) with its report. */
@Stateless
@RolesAllowed({Role.AUDITOR, Role.LEAD_AUDITOR})
public class DocumentReviewService {

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
  @Inject private ReviewReports reports;
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
    ApplicationNumber number = application.number();
    InvalidInput.Check check = new InvalidInput.Check();
    for (ObligationItem item : scheme.items(new EditionId(application.edition()))) {
      check.that(judged.containsKey(item.number()), "items." + item.number(), "item.unjudged");
    }
    pastWork.check(number, check);
    check
        .that(
            questions.drafts(number).isEmpty() && questions.open(number).isEmpty(),
            "questions",
            "question.open")
        .orRefuse();
  }

  private void keep(ApplicationNumber number, DocumentReviewReport.Outcome outcome) {
    reports.add(new DocumentReviewReport(number, outcome, current.username(), clock.instant()));
  }

  /**
   * The sealed report, for whoever may see the case.
   *
   * @throws NotFound until the review is complete
   */
  @PermitAll
  public byte[] report(ApplicationNumber number) {
    access.visible(number);
    return reports
        .of(number)
        .orElseThrow(() -> new NotFound("review.noReport", number.value()))
        .pdf();
  }
}
