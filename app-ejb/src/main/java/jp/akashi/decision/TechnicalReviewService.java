package jp.akashi.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.CaseAccess;
import jp.akashi.application.CaseActs;
import jp.akashi.application.CaseLetters;
import jp.akashi.application.CaseState;
import jp.akashi.application.CaseStep;
import jp.akashi.application.StepOutcome;
import jp.akashi.audit.Audits;
import jp.akashi.journal.Change;
import jp.akashi.journal.Journal;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.Role;
import jp.akashi.scheme.DecisionRule;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.SchemeService;
import jp.akashi.scheme.TextValues;

/** The technical review (B19, M12): the file checked rule by rule, and a recommendation. */
@Stateless
@RolesAllowed(Role.TECHNICAL_REVIEWER)
public class TechnicalReviewService {

  @Inject private CaseAccess access;
  @Inject private CaseActs acts;
  @Inject private CaseFile file;
  @Inject private Decisions decisions;
  @Inject private Separation separation;
  @Inject private SchemeService scheme;
  @Inject private CaseLetters letters;
  @Inject private CurrentPerson current;
  @Inject private Journal journal;
  @Inject private Audits audits;
  @Inject private Clock clock;

  /**
   * Records the review and what follows from it: the case goes to the decision, or back to the
   * audit.
   *
   * @throws jp.akashi.refusal.InvalidInput if a rule was not looked at, or a grant is recommended
   *     although one is not met
   * @throws jp.akashi.refusal.Forbidden for whoever took part in the evaluation (R08)
   */
  public void review(ApplicationNumber number, RecommendationForm form) {
    Application application = access.visible(number);
    separation.refuseReview(application);
    form.check(checklist(application));
    decisions.add(
        new TechnicalReview(
            number,
            form,
            new TechnicalReview.Review(
                current.username(), clock.instant(), file.hash(application))));
    journal.record(number.value(), "decision.recommendation", Change.to(form.recommendation()));
    if (form.recommendation() == Recommendation.SEND_BACK) {
      sendBack(application, form.reasons());
    } else {
      acts.take(
          application,
          CaseStep.REVIEW_FILE,
          StepOutcome.RECOMMENDED,
          CaseState.DECISION,
          "decision.recommended");
    }
  }

  private void sendBack(Application application, String reasons) {
    acts.take(
        application,
        CaseStep.REVIEW_FILE,
        StepOutcome.SENT_BACK,
        CaseState.ON_SITE_AUDIT,
        "decision.fileSentBack");
    audits.sentBack(application.number());
    letters.send(application, "returned-to-audit", TextValues.none().text("reasons", reasons));
  }

  private Set<String> checklist(Application application) {
    return scheme.decisionRules(new EditionId(application.edition()), "grant").stream()
        .map(DecisionRule::code)
        .collect(Collectors.toSet());
  }
}
