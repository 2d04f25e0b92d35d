package jp.akashi.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.YesNoFact;

/** Whether the auditors wait for an answer of the applicant. */
@ApplicationScoped
public class OpenQuestion implements YesNoFact {

  @Inject private Questions questions;

  @Override
  public String key() {
    return "question.open";
  }

  @Override
  public boolean holds(ApplicationNumber number) {
    return questions.anyOpen(number);
  }
}
