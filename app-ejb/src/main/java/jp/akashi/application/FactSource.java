package jp.akashi.application;

import java.util.Set;
import jp.akashi.scheme.Answers;

/**
 * Facts of a case that a later step knows and that the edition's conditions ask for, such as {@code
 * self-check.not-applicable} or {@code finding.open}. Each step brings its own as a bean.
 */
public interface FactSource {

  /** The keys of the edition's condition questions it can answer. */
  Set<String> keys();

  /** What this step knows of the case now: an answer to each of its {@link #keys()}. */
  Answers of(Application application);
}
