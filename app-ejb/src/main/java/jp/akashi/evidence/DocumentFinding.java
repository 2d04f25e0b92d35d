package jp.akashi.evidence;

import java.util.List;

/**
 * Something the completeness check noticed about a document, computed from the record alone.
 *
 * @param code key of the sentence that says what it is and what to do, such as {@code
 *     document.tooOld}
 * @param arguments what the sentence inserts
 * @param stops whether the reception desk will not take the document like that
 */
public record DocumentFinding(String code, List<Object> arguments, boolean stops) {

  static DocumentFinding stop(String code, Object... arguments) {
    return new DocumentFinding(code, List.of(arguments), true);
  }

  static DocumentFinding care(String code, Object... arguments) {
    return new DocumentFinding(code, List.of(arguments), false);
  }
}
