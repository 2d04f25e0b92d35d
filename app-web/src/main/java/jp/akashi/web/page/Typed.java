package jp.akashi.web.page;

import jakarta.faces.context.FacesContext;
import java.text.Normalizer;
import java.util.Map;

/**
 * What a form sent, field by field. Never null; a request made by hand may hold anything.
 *
 * @param parameters values by name
 */
public record Typed(Map<String, String[]> parameters) {

  /** What the current request sent. */
  public static Typed now() {
    return new Typed(
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap());
  }

  public boolean has(String name) {
    return parameters.containsKey(name);
  }

  /** The field as it was typed, with one kind of line ends; empty if it was not sent. */
  public String text(String name) {
    return parameters.getOrDefault(name, new String[] {""})[0].replace("\r\n", "\n");
  }

  /** Everything that was chosen under a name, joined with semicolons. */
  public String choices(String name) {
    return String.join(";", parameters.getOrDefault(name, new String[0]));
  }

  /** Zero where there is no such number. */
  public int number(String name) {
    return number(name, 0);
  }

  /** The version of the record that the form shows; where it says none, one no record ever has. */
  public int version() {
    return number("version", -1);
  }

  private int number(String name, int otherwise) {
    String given = text(name);
    return given.matches("\\d{1,9}") ? Integer.parseInt(given) : otherwise;
  }

  /** Wide digits and letters count as narrow ones. */
  public static String halfWidth(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
  }
}
