package jp.akashi.nonconformity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.YesNoFact;

/** Whether anything is still to be corrected. */
@ApplicationScoped
public class OpenNonconformity implements YesNoFact {

  @Inject private Nonconformities nonconformities;

  @Override
  public String key() {
    return "finding.open";
  }

  @Override
  public boolean holds(ApplicationNumber number) {
    return !nonconformities.open(number).isEmpty();
  }
}
