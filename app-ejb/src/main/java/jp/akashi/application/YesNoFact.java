package jp.akashi.application;

import java.util.Set;
import jp.akashi.scheme.Answers;

/** A single fact of a case that holds or does not. */
public interface YesNoFact extends FactSource {

  /** The key of the edition's condition questions that asks for it. */
  String key();

  /** Whether it holds now. */
  boolean holds(ApplicationNumber number);

  @Override
  default Set<String> keys() {
    return Set.of(key());
  }

  @Override
  default Answers of(Application application) {
    return Answers.none().with(key(), holds(application.number()));
  }
}
