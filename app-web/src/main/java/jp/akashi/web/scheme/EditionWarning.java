package jp.akashi.web.scheme;

import java.util.List;
import jp.akashi.refusal.FieldError;
import jp.akashi.scheme.CellError;
import jp.akashi.web.rest.Problem;
import jp.akashi.web.rest.Problems;

/**
 * Something odd about a catalogue that was taken over as it stands.
 *
 * @param place as a JSON pointer or an XPath
 * @param line of the file, from 1; 0 where the file is no longer at hand
 * @param value what stands there, shortened; may be empty
 * @param code key of the message
 * @param message what it is and what was done, in the caller's language
 */
public record EditionWarning(String place, int line, String value, String code, String message) {

  static List<EditionWarning> told(List<CellError> warnings) {
    return warnings.stream().map(EditionWarning::told).toList();
  }

  private static EditionWarning told(CellError warning) {
    FieldError error = new FieldError(warning.place(), warning.code(), warning.arguments());
    Problem.Field field = Problems.told(List.of(error)).get(0);
    return new EditionWarning(
        field.field(), warning.row(), warning.value(), field.code(), field.message());
  }
}
