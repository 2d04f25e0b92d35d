package jp.akashi.refusal;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A request the body's rules do not allow. Nothing was changed. The message is for logs and carries
 * no personal data; people read the text that {@link #code()} and {@link #arguments()} name in
 * their language.
 */
@ApplicationException(rollback = true)
public abstract class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private final String code;
  private final transient List<Object> arguments;

  protected Refusal(String code, Object... arguments) {
    super(code + " " + List.of(arguments));
    this.code = code;
    this.arguments = List.of(arguments);
  }

  /** Key of the message, such as {@code case.notFound}. */
  public String code() {
    return code;
  }

  /** What the message inserts, in order. */
  public List<Object> arguments() {
    return arguments == null ? List.of() : arguments;
  }
}
