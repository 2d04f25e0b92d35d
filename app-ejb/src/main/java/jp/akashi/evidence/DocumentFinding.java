package jp.akashi.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the completeness check noticed about a document, computed from the record alone.
 *
 * @param code key of the sentence that says what it is and what to do, such as {@code
 *     document.tooOld}
 * @param arguments what the sentence inserts
 * @param stops whether the reception desk will not take the document like that
 * @param file which of several files that count side by side it is about; null where it is about
 *     the document
 */
public record DocumentFinding(
    String code, List<Object> arguments, boolean stops, @Nullable Named file) {

  /**
   * One of several files.
   *
   * @param position number of the version
   */
  public record Named(int position, String name) {}

  DocumentFinding(String code, List<Object> arguments, boolean stops) {
    this(code, arguments, stops, null);
  }

  static DocumentFinding stop(String code, Object... arguments) {
    return new DocumentFinding(code, List.of(arguments), true);
  }

  static DocumentFinding care(String code, Object... arguments) {
    return new DocumentFinding(code, List.of(arguments), false);
  }

  /** The same, said of one of several files. */
  DocumentFinding of(EvidenceVersion version) {
    return new DocumentFinding(
        code, arguments, stops, new Named(version.position(), version.name()));
  }
}
