package jp.akashi.nonconformity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import jp.akashi.application.Application;
import jp.akashi.application.FactSource;
import jp.akashi.scheme.Answers;

/** Whether anything is still to be corrected. */
@ApplicationScoped
public class NonconformityFacts implements FactSource {

  private static final String OPEN = "finding.open";

  @Inject private Nonconformities nonconformities;

  @Override
  public Set<String> keys() {
    return Set.of(OPEN);
  }

  @Override
  public Answers of(Application application) {
    return Answers.none().with(OPEN, !nonconformities.open(application.number()).isEmpty());
  }
}
