package jp.akashi.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody else saved while a form was being written. It is shown beside what was typed, and
 * only whoever saw it can put their own in its place: the button for that carries the version shown
 * here.
 */
@Named("overtaken")
@RequestScoped
public class Overtaken {

  private static final String MINE = ":mine";

  private String form = "";
  private String version = "";
  private List<Row> rows = List.of();

  /**
   * A field that says something else now.
   *
   * @param label what the form calls it
   * @param text as somebody else saved it, empty for nothing
   */
  public record Row(String label, String text) {}

  /**
   * Tells that a form was overtaken.
   *
   * @param form its id
   * @param version now on record
   * @param theirs what is on record, by label
   * @param mine what was typed, by label
   */
  public void tell(
      String form,
      String version,
      Map<String, @Nullable String> theirs,
      Map<String, @Nullable String> mine) {
    this.form = form;
    this.version = version;
    rows =
        theirs.entrySet().stream()
            .filter(field -> !plain(field.getValue()).equals(plain(mine.get(field.getKey()))))
            .map(field -> new Row(field.getKey(), plain(field.getValue())))
            .toList();
  }

  private static String plain(@Nullable String text) {
    return Objects.requireNonNullElse(text, "").replace("\r\n", "\n").strip();
  }

  /** Whether it is this form. */
  public boolean in(String other) {
    return form.equals(other);
  }

  public List<Row> getRows() {
    return rows;
  }

  /** For the button that keeps what was typed. */
  public String getVersion() {
    return version;
  }

  /** What the button that keeps what was typed says, or null if another was pressed. */
  public static @Nullable String kept(String form) {
    Typed typed = Typed.now();
    return typed.has(form + MINE) ? typed.text(form + MINE) : null;
  }

  /**
   * The version a form is saved on.
   *
   * @param read the one it was begun on
   * @return that, or the one that was shown to whoever keeps what they typed
   */
  public static int version(String form, int read) {
    return kept(form) == null ? read : Typed.now().number(form + MINE);
  }
}
