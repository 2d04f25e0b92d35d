package jp.akashi.disposal;

import java.time.LocalDate;
import jp.akashi.scheme.Bilingual;

/**
 * A document whose time to be kept is over, as it is shown.
 *
 * @param number application number of the case
 * @param versions how many can still be read
 * @param written whether something was written on it on screen
 * @param size bytes of these versions together
 * @param dueOn first day in Japan on which it may be disposed of
 * @param held whether the case is on hold
 */
public record DueView(
    String number,
    String code,
    Bilingual title,
    String company,
    int versions,
    boolean written,
    long size,
    LocalDate dueOn,
    Retention retention,
    boolean held) {

  static DueView of(DueDocument due) {
    return new DueView(
        due.document().number().value(),
        due.document().code(),
        due.title(),
        due.company(),
        due.versions(),
        due.written(),
        due.document().versions().stream().mapToLong(v -> v.size()).sum(),
        due.dueOn(),
        due.retention(),
        due.held());
  }

  /** Application number and code, as a form names it. */
  public String key() {
    return number + "/" + code;
  }
}
