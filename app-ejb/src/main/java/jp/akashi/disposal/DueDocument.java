package jp.akashi.disposal;

import java.time.LocalDate;
import java.util.Objects;
import jp.akashi.application.Application;
import jp.akashi.evidence.CaseDocument;
import jp.akashi.scheme.Bilingual;

/**
 * A document whose time to be kept is over.
 *
 * @param application the case it was handed in for
 * @param title of the edition's required document
 * @param held whether the case is on hold
 */
record DueDocument(
    Application application,
    CaseDocument document,
    Bilingual title,
    Retention retention,
    boolean held) {

  /** First day in Japan on which it could be disposed of. */
  LocalDate dueOn() {
    return Objects.requireNonNull(retention.disposalOn());
  }

  String company() {
    return application.company().details().name();
  }

  /** How many versions can still be read. */
  int versions() {
    return (int) document.versions().stream().filter(v -> v.destruction() == null).count();
  }

  /** Whether something was written on it on screen. */
  boolean written() {
    return document.isWritten();
  }

  /** Application number and code, as a form and a caller name it. */
  String key() {
    return document.number().value() + "/" + document.code();
  }
}
