package jp.akashi.refusal;

import java.util.ArrayList;
import java.util.List;

/** Fields that cannot be taken as they are, all of them at once (422). */
public class InvalidInput extends Refusal {

  private static final long serialVersionUID = 1L;
  private final transient List<FieldError> errors;

  public InvalidInput(List<FieldError> errors) {
    super("input.invalid", errors.stream().map(FieldError::field).toList());
    this.errors = List.copyOf(errors);
  }

  public InvalidInput(String field, String code, Object... arguments) {
    this(List.of(new FieldError(field, code, arguments)));
  }

  /** Never empty; in the order of the form. */
  public List<FieldError> errors() {
    return errors;
  }

  /** Collects what is wrong with a form and refuses it once, with everything. */
  public static final class Check {

    private final List<FieldError> errors = new ArrayList<>();

    /** Notes an error unless the condition holds. */
    public Check that(boolean holds, String field, String code, Object... arguments) {
      if (!holds) {
        errors.add(new FieldError(field, code, arguments));
      }
      return this;
    }

    /** Notes an error if the text is missing or longer than {@code max} characters. */
    public Check text(String value, String field, int max) {
      boolean present = value != null && !value.isBlank();
      that(present, field, "required");
      return that(!present || value.length() <= max, field, "tooLong", max);
    }

    /** What was noted so far. */
    public List<FieldError> errors() {
      return List.copyOf(errors);
    }

    /**
     * Ends the check.
     *
     * @throws InvalidInput if any error was noted
     */
    public void orRefuse() {
      if (!errors.isEmpty()) {
        throw new InvalidInput(errors);
      }
    }
  }
}
