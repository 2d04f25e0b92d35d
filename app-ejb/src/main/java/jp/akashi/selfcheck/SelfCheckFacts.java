package jp.akashi.selfcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import jp.akashi.application.Application;
import jp.akashi.application.FactSource;
import jp.akashi.scheme.Answers;

/** Whether reasons for items that do not apply are called for (required document A31). */
@ApplicationScoped
public class SelfCheckFacts implements FactSource {

  private static final String NOT_APPLICABLE = "self-check.not-applicable";

  @Inject private SelfChecks checks;

  @Override
  public Set<String> keys() {
    return Set.of(NOT_APPLICABLE);
  }

  @Override
  public Answers of(Application application) {
    return Answers.none().with(NOT_APPLICABLE, checks.anyNotApplicable(application.number()));
  }
}
