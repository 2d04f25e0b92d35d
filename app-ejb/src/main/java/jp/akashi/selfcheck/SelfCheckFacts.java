package jp.akashi.selfcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.akashi.application.Application;
import jp.akashi.application.FactSource;
import jp.akashi.scheme.Answers;

/** Whether reasons for items that do not apply are called for (required document A31). */
@ApplicationScoped
public class SelfCheckFacts implements FactSource {

  @Inject private SelfChecks checks;

  @Override
  public Answers of(Application application) {
    return Answers.none()
        .with("self-check.not-applicable", checks.anyNotApplicable(application.number()));
  }
}
