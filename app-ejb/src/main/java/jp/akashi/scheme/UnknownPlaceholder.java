package jp.akashi.scheme;

import jakarta.ejb.ApplicationException;

/** A text names a placeholder for which no value was given, or a part that does not exist. */
@ApplicationException(rollback = true)
public class UnknownPlaceholder extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private final String text;
  private final String placeholder;

  public UnknownPlaceholder(String text, String placeholder) {
    super("Text " + text + " needs {" + placeholder + "}");
    this.text = text;
    this.placeholder = placeholder;
  }

  public String text() {
    return text;
  }

  public String placeholder() {
    return placeholder;
  }
}
