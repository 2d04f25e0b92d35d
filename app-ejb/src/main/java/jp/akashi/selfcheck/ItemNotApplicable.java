package jp.akashi.selfcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.YesNoFact;

/** Whether reasons for items that do not apply are called for (required document A31). */
@ApplicationScoped
public class ItemNotApplicable implements YesNoFact {

  @Inject private SelfChecks checks;

  @Override
  public String key() {
    return "self-check.not-applicable";
  }

  @Override
  public boolean holds(ApplicationNumber number) {
    return checks.anyNotApplicable(number);
  }
}
