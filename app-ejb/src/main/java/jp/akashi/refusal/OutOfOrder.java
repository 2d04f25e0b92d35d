package jp.akashi.refusal;

/** The case is not where this act belongs: somebody was quicker, or its turn has not come (409). */
public class OutOfOrder extends Refusal {

  private static final long serialVersionUID = 1L;

  public OutOfOrder(String code, Object... arguments) {
    super(code, arguments);
  }
}
