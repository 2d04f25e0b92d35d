package jp.akashi.refusal;

/**
 * This person may not do this here although the role would allow it: separation of duties, or a
 * member of another team (403). The code names the rule.
 */
public class Forbidden extends Refusal {

  private static final long serialVersionUID = 1L;

  public Forbidden(String code, Object... arguments) {
    super(code, arguments);
  }
}
