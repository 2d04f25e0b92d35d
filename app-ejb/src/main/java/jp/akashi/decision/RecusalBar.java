package jp.akashi.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.akashi.application.Application;
import jp.akashi.evidence.ReadingBar;
import jp.akashi.person.CurrentPerson;

/** Who is out of a decision because of a tie (除斥) reads nothing of what it rests on. */
@ApplicationScoped
public class RecusalBar implements ReadingBar {

  @Inject private Decisions decisions;
  @Inject private CurrentPerson current;

  @Override
  public Optional<String> keepsOut(Application application) {
    return decisions
        .declaration(application.number(), current.username())
        .filter(DeciderDeclaration::recuses)
        .map(declared -> "separation.recused");
  }
}
