package jp.akashi.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import jp.akashi.application.Application;
import jp.akashi.application.FactSource;
import jp.akashi.scheme.Answers;

/** Whether the auditors wait for an answer of the applicant. */
@ApplicationScoped
public class QuestionFacts implements FactSource {

  private static final String OPEN = "question.open";

  @Inject private Questions questions;

  @Override
  public Set<String> keys() {
    return Set.of(OPEN);
  }

  @Override
  public Answers of(Application application) {
    return Answers.none().with(OPEN, !questions.open(application.number()).isEmpty());
  }
}
