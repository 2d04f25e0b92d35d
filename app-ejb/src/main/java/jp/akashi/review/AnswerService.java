package jp.akashi.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import jp.akashi.application.Application;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.CaseAccess;
import jp.akashi.application.CaseActs;
import jp.akashi.application.CaseState;
import jp.akashi.application.CaseStep;
import jp.akashi.application.CaseWorkflow;
import jp.akashi.application.StepNotOpen;
import jp.akashi.application.StepOutcome;
import jp.akashi.person.CurrentPerson;
import jp.akashi.person.Role;
import jp.akashi.refusal.FieldError;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.SchemeService;

/** Answering the questions of the document review: the applicant's side. */
@Stateless
@RolesAllowed({
  Role.APPLICANT_CLERK,
  Role.INFORMATION_MANAGER,
  Role.SYSTEM_MANAGER,
  Role.REPRESENTATIVE
})
public class AnswerService {

  @Inject private CaseAccess access;
  @Inject private CaseActs acts;
  @Inject private CaseWorkflow workflow;
  @Inject private SchemeService scheme;
  @Inject private Questions questions;
  @Inject private CurrentPerson current;
  @Inject private Clock clock;

  /**
   * Keeps an answer without handing it in.
   *
   * @throws jp.akashi.refusal.Stale if a colleague wrote since {@code version} was read
   * @throws StepNotOpen if the case does not wait for answers
   */
  public QuestionView write(ApplicationNumber number, long id, AnswerForm form, int version) {
    Application application = awaited(number);
    new InvalidInput.Check()
        .that(form.text() == null || form.text().length() <= 4000, "text", "tooLong", 4000)
        .that(
            scheme
                .documentCodes(new EditionId(application.edition()))
                .containsAll(form.documents()),
            "documents",
            "document.notFound",
            String.join(", ", form.documents()))
        .orRefuse();
    Question question = questions.of(number, id);
    if (question.round() == null || question.answeredAt() != null) {
      throw new StepNotOpen(number, CaseStep.ANSWER_QUESTIONS);
    }
    question.answer(form, current.username(), version);
    questions.flush();
    return QuestionView.of(question, true);
  }

  /**
   * Hands all answers of the round in: the document review goes on.
   *
   * @throws InvalidInput naming {@code questions.<id>} for every question without an answer
   */
  public void handIn(ApplicationNumber number) {
    Application application = awaited(number);
    List<Question> open = questions.open(number);
    List<FieldError> missing =
        open.stream()
            .filter(question -> !question.hasAnswer())
            .map(question -> new FieldError("questions." + question.id(), "required"))
            .toList();
    if (!missing.isEmpty()) {
      throw new InvalidInput(missing);
    }
    open.forEach(question -> question.handIn(clock.instant()));
    questions
        .lastRound(number)
        .ifPresent(round -> round.answer(current.username(), clock.instant()));
    acts.take(
        application,
        CaseStep.ANSWER_QUESTIONS,
        StepOutcome.ANSWERED,
        CaseState.DOCUMENT_REVIEW,
        "review.questionsAnswered");
  }

  private Application awaited(ApplicationNumber number) {
    Application application = access.own(number);
    if (!workflow.waitsFor(number, CaseStep.ANSWER_QUESTIONS)) {
      throw new StepNotOpen(number, CaseStep.ANSWER_QUESTIONS);
    }
    return application;
  }
}
