package jp.akashi.application;

import java.time.LocalDate;

/**
 * What a later step keeps of the deadline it waits for: who may move it, and what moves with it.
 * Each step that keeps anything brings its own as a bean.
 */
public interface DeadlineKeeper {

  /** The step whose deadline it is. */
  CaseStep step();

  /**
   * Whether the caller, who holds the role that moves this deadline, may do so in this case.
   *
   * @throws jp.akashi.refusal.Forbidden if not
   */
  void refuseUnlessEntitled(ApplicationNumber number);

  /**
   * The deadline was moved, in the same transaction.
   *
   * @param due the new last day, in Japan
   */
  void moved(ApplicationNumber number, LocalDate due);
}
