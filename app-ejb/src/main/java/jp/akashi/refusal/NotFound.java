package jp.akashi.refusal;

/** There is no such thing, or it is another company's: the two are not told apart (404). */
public class NotFound extends Refusal {

  private static final long serialVersionUID = 1L;

  public NotFound(String code, Object... arguments) {
    super(code, arguments);
  }
}
