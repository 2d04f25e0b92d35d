package jp.akashi.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import jp.akashi.scheme.EditionUse;

/** The cases under way on each edition; drafts not handed in yet are not among them. */
@ApplicationScoped
public class CasesOnEdition extends EditionUse {

  public CasesOnEdition() {
    super(
        "cases",
        Application.class,
        Arrays.stream(CaseState.values()).filter(CaseState::isUnderWay).toList());
  }
}
