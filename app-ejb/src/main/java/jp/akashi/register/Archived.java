package jp.akashi.register;

import jp.akashi.refusal.NotFound;

/** The certification ended and its publication is over (K35): the register does not show it. */
public class Archived extends NotFound {

  private static final long serialVersionUID = 1L;

  public Archived(String number) {
    super("register.archived", number);
  }
}
