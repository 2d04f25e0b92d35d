package jp.akashi.refusal;

/** It was here and is not any more, for good: its time to be kept was over (410). */
public class Gone extends Refusal {

  private static final long serialVersionUID = 1L;

  public Gone(String code, Object... arguments) {
    super(code, arguments);
  }
}
