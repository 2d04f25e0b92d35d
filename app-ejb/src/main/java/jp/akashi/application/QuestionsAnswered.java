package jp.akashi.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import jp.akashi.refusal.FieldError;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.SchemeService;

/**
 * Before submission every condition question of the case's edition needs an answer: which items and
 * documents the edition asks for depends on them.
 */
@ApplicationScoped
public class QuestionsAnswered implements SubmissionCheck {

  @Inject private SchemeService scheme;

  @Override
  public List<FieldError> open(Application application) {
    return questions(application).missing(application.form().answers());
  }

  AskedQuestions questions(Application application) {
    return AskedQuestions.of(scheme.content(new EditionId(application.edition())));
  }
}
