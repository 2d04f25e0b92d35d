package jp.akashi.scheme;

import jp.akashi.refusal.OutOfOrder;

/** No edition is in force, so that no case can begin. */
public class NoneInForce extends OutOfOrder {

  private static final long serialVersionUID = 1L;

  public NoneInForce() {
    super("edition.noneActive");
  }
}
