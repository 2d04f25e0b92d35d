package jp.akashi.application;

import jp.akashi.scheme.Answers;

/**
 * Facts of a case that a later step knows and that the edition's conditions ask for, such as {@code
 * self-check.not-applicable} or {@code finding.open}. Each step brings its own as a bean.
 */
public interface FactSource {

  /** What this step knows of the case now; keys of the edition's condition questions. */
  Answers of(Application application);
}
