package jp.akashi.refusal;

/**
 * Something Akashi stands on does not answer now; nothing was changed and trying again later helps
 * (503).
 */
public abstract class Unavailable extends Refusal {

  private static final long serialVersionUID = 1L;

  protected Unavailable(String code, Throwable cause) {
    super(code);
    initCause(cause);
  }
}
