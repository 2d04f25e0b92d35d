package jp.akashi.oscal;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a file, collected so that it can be told all at once. */
final class OscalErrors {

  private static final int MOST = 500;
  private static final int SHOWN = 80;

  private final List<OscalError> errors = new ArrayList<>();

  void add(String place, int line, String value, String code, Object... arguments) {
    if (errors.size() < MOST) {
      int end = Math.min(value.length(), SHOWN);
      String shown = end < value.length() ? value.substring(0, end) + "…" : value;
      errors.add(new OscalError(place, line, shown, code, List.of(arguments)));
    }
  }

  /**
   * Ends the reading at once.
   *
   * @throws UnreadableOscal always
   */
  UnreadableOscal refusal(String place, int line, String value, String code, Object... arguments) {
    errors.clear();
    add(place, line, value, code, arguments);
    return new UnreadableOscal(errors);
  }

  /**
   * Ends the reading.
   *
   * @throws UnreadableOscal if anything was noted
   */
  void orRefuse() throws UnreadableOscal {
    if (!errors.isEmpty()) {
      throw new UnreadableOscal(errors);
    }
  }
}
