package jp.akashi.recheck;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;

/**
 * What the holder says they changed in their measures because of the younger edition.
 *
 * @param text in their words
 * @param touched numbers of the edition's items it is about, separated by semicolons
 * @param by sign-in name
 */
@Embeddable
public record Statement(
    @Column(name = "statement") String text,
    @Column(name = "statement_items") String touched,
    @Column(name = "statement_by") String by,
    @Column(name = "statement_at") Instant at) {

  static Statement of(String text, List<String> items, String by, Instant at) {
    return new Statement(text.strip(), String.join(";", items), by, at);
  }

  /** Numbers of the edition's items it is about. */
  public List<String> items() {
    return touched.isEmpty() ? List.of() : List.of(touched.split(";"));
  }
}
