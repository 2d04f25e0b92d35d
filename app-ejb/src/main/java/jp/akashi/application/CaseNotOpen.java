package jp.akashi.application;

import jp.akashi.refusal.OutOfOrder;

/** The case can no longer be ended early: it is still a draft, decided, or over. */
public class CaseNotOpen extends OutOfOrder {

  private static final long serialVersionUID = 1L;

  public CaseNotOpen(ApplicationNumber number) {
    super("case.notOpen", number.value());
  }
}
