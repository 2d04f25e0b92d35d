package jp.akashi.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.YesNoFact;

/**
 * Whether an on-site audit takes place. The process audits every case on site, whatever its
 * documents say (decision 0008), so the papers of an audit (A42, B11, B12) are always needed.
 */
@ApplicationScoped
public class OnSiteRequired implements YesNoFact {

  @Override
  public String key() {
    return "onsite.required";
  }

  @Override
  public boolean holds(ApplicationNumber number) {
    return true;
  }
}
