package jp.akashi.oscal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A field of an object of OSCAL.
 *
 * @param json its name in JSON
 * @param xml its name in XML
 * @param wrapper element around all of them in XML; empty if there is none
 * @param type what it holds: a kind of text, or the name of an object
 * @param attribute whether it is an attribute in XML
 * @param many whether it is a list
 * @param required whether it must be there
 */
record OscalField(
    String json,
    String xml,
    String wrapper,
    String type,
    boolean attribute,
    boolean many,
    boolean required) {

  private static final Pattern FORM =
      Pattern.compile("(@?)([\\w-]+)(?:/(?:([\\w-]+)>)?([\\w-]+))?:([\\w-]+)([!*]?)");

  /**
   * Such as {@code @id:token!} or {@code props/prop:prop*}; {@code !} is required, {@code *} a
   * list.
   */
  static OscalField of(String form) {
    Matcher field = FORM.matcher(form);
    if (!field.matches()) {
      throw new IllegalArgumentException(form);
    }
    String json = field.group(2);
    return new OscalField(
        json,
        field.group(4) == null ? json : field.group(4),
        field.group(3) == null ? "" : field.group(3),
        field.group(5),
        !field.group(1).isEmpty(),
        field.group(6).equals("*"),
        field.group(6).equals("!"));
  }

  boolean isObject() {
    return OscalModel.OBJECTS.containsKey(type);
  }

  boolean isMarkup() {
    return type.equals("line") || isMultiline();
  }

  boolean isMultiline() {
    return type.equals("multi") || type.equals("prose");
  }

  /** Whether its paragraphs stand in the object's element itself. */
  boolean isProse() {
    return type.equals("prose");
  }

  /** Whether it is the text of the object's element itself. */
  boolean isValue() {
    return type.equals("value");
  }
}
