package jp.akashi.application;

/**
 * What is handed in with the application itself, without an act of its own. The steps that stand on
 * the application each bring theirs as a bean.
 */
public interface PartOfSubmission {

  /** The application has just been handed in, for the first time or again after correction. */
  void handIn(Application application);
}
