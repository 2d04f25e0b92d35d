package jp.akashi.nonconformity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.akashi.application.Application;
import jp.akashi.application.FactSource;
import jp.akashi.scheme.Answers;

/** Whether anything is still to be corrected. */
@ApplicationScoped
public class NonconformityFacts implements FactSource {

  @Inject private Nonconformities nonconformities;

  @Override
  public Answers of(Application application) {
    return Answers.none()
        .with("finding.open", !nonconformities.open(application.number()).isEmpty());
  }
}
