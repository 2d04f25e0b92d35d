package jp.akashi.web.page;

import jakarta.faces.context.FacesContext;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.akashi.refusal.InvalidInput;
import org.jspecify.annotations.Nullable;

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

  /** The key of a row; where it is no number, one no row ever has. */
  public long key(String name) {
    String given = text(name);
    return given.matches("\\d{1,18}") ? Long.parseLong(given) : -1;
  }

  /** The version of the record that the form shows; where it says none, one no record ever has. */
  public int version() {
    return number("version", -1);
  }

  private int number(String name, int otherwise) {
    String given = text(name);
    return given.matches("\\d{1,9}") ? Integer.parseInt(given) : otherwise;
  }

  /**
   * The day somebody typed.
   *
   * @param field it is called by
   * @return null if nothing was typed
   * @throws InvalidInput if it is no day
   */
  public static @Nullable LocalDate day(String field, @Nullable String typed) {
    try {
      return typed == null || typed.isBlank() ? null : LocalDate.parse(halfWidth(typed));
    } catch (DateTimeParseException malformed) {
      throw new InvalidInput(field, "date.form");
    }
  }

  /**
   * The number somebody typed, not negative.
   *
   * @param digits before the point, at most; behind it there are two
   * @return null if it is none
   */
  public static @Nullable BigDecimal decimal(@Nullable String typed, int digits) {
    String narrow = typed == null ? "" : halfWidth(typed);
    return narrow.matches("\\d{1," + digits + "}(\\.\\d{1,2})?") ? new BigDecimal(narrow) : null;
  }

  /** Numbers of documents as they are typed, each once however often. */
  public static Set<String> codes(@Nullable String typed) {
    return typed == null || typed.isBlank()
        ? Set.of()
        : Set.copyOf(List.of(halfWidth(typed).split("[\\s,、]+")));
  }

  /** Wide digits and letters count as narrow ones. */
  public static String halfWidth(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
  }
}
