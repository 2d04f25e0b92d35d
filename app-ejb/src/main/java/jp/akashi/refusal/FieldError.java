package jp.akashi.refusal;

import java.util.List;

/**
 * One field that cannot be taken as it is.
 *
 * @param field name of the field in the form and in REST, such as {@code corporateNumber}
 * @param code key of the message that says how to put it right
 * @param arguments what the message inserts
 */
public record FieldError(String field, String code, List<Object> arguments) {

  public FieldError(String field, String code, Object... arguments) {
    this(field, code, List.of(arguments));
  }
}
