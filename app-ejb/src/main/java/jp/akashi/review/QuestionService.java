package jp.akashi.review;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.CaseAccess;
import jp.akashi.application.CaseActs;
import jp.akashi.application.CaseDeadlines;
import jp.akashi.application.CaseLetters;
import jp.akashi.application.CaseState;
import jp.akashi.application.CaseStep;
import jp.akashi.application.CaseWorkflow;
import jp.akashi.application.StepNotOpen;
import jp.akashi.application.StepOutcome;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.Role;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.scheme.EditionContent;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.SchemeService;
import jp.akashi.scheme.TextValues;

/** Asking the applicant during the document review: the team's side (質問・指摘). */
@Stateless
@RolesAllowed({Role.AUDITOR, Role.LEAD_AUDITOR})
public class QuestionService {

  /** Clock of the edition: time to answer. */
  static final String CLOCK = "K10";

  @Inject private CaseAccess access;
  @Inject private CaseActs acts;
  @Inject private CaseWorkflow workflow;
  @Inject private CaseDeadlines deadlines;
  @Inject private CaseLetters letters;
  @Inject private SchemeService scheme;
  @Inject private Teams teams;
  @Inject private Questions questions;
  @Inject private CurrentPerson current;
  @Inject private Clock clock;

  /** The questions of a case: all for the body, those sent for the applicant. */
  @PermitAll
  public List<QuestionView> of(ApplicationNumber number) {
    access.visible(number);
    boolean applicant = current.isApplicant();
    return questions.of(number).stream()
        .filter(q -> !applicant || q.round() != null)
        .map(q -> QuestionView.of(q, applicant))
        .toList();
  }

  /**
   * Writes a question that is sent with the next round.
   *
   * @throws InvalidInput naming the fields
   */
  public QuestionView write(ApplicationNumber number, QuestionForm form) {
    Application application = reviewed(number);
    EditionContent edition = scheme.content(new EditionId(application.edition()));
    boolean item =
        form.item() == null
            || edition.items().stream().anyMatch(i -> i.number().equals(form.item()));
    boolean document =
        form.document() == null
            || edition.requiredDocuments().stream().anyMatch(d -> d.code().equals(form.document()));
    new InvalidInput.Check()
        .that(item, "item", "item.notFound", String.valueOf(form.item()))
        .that(document, "document", "document.notFound", String.valueOf(form.document()))
        .text(form.text(), "text", 2000)
        .orRefuse();
    Question question = new Question(number, form, current.username(), clock.instant());
    questions.add(question);
    return QuestionView.of(question, false);
  }

  /**
   * Takes back a question that was not sent.
   *
   * @throws jp.akashi.refusal.OutOfOrder if it was
   */
  public void takeBack(ApplicationNumber number, long id) {
    reviewed(number);
    Question question = questions.of(number, id);
    question.refuseSent();
    questions.remove(question);
  }

  /**
   * Sends what was written: the case waits for the applicant.
   *
   * @throws InvalidInput if nothing was written
   */
  public void send(ApplicationNumber number) {
    Application application = reviewed(number);
    List<Question> written = questions.drafts(number);
    new InvalidInput.Check().that(!written.isEmpty(), "questions", "question.none").orRefuse();
    int round = questions.lastRound(number).map(QuestionRound::round).orElse(0) + 1;
    Instant now = clock.instant();
    questions.add(
        new QuestionRound(
            number,
            round,
            new QuestionRound.Sending(current.username(), now, deadlines.due(number, CLOCK, now))));
    written.forEach(question -> question.send(round));
    acts.take(
        application,
        CaseStep.REVIEW_DOCUMENTS,
        StepOutcome.QUESTIONS_ASKED,
        CaseState.AWAITING_ANSWER,
        "review.questionsSent");
    letters.send(
        application,
        "document-findings-sent",
        TextValues.none().number("questions.count", written.size()));
  }

  private Application reviewed(ApplicationNumber number) {
    Application application = access.visible(number);
    teams.refuseOthers(number);
    if (!workflow.waitsFor(number, CaseStep.REVIEW_DOCUMENTS)) {
      throw new StepNotOpen(number, CaseStep.REVIEW_DOCUMENTS);
    }
    return application;
  }
}
