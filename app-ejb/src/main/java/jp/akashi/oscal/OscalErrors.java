package jp.akashi.oscal;

import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong with a file, collected so that it can be told all at once; and, apart from it, what
 * is odd about it and let through as it stands.
 */
final class OscalErrors {

  private static final int MOST = 500;
  private static final int SHOWN = 80;

  private final List<OscalError> errors = new ArrayList<>();
  private final List<OscalError> warnings = new ArrayList<>();

  void add(String place, int line, String value, String code, Object... arguments) {
    add(errors, new OscalError(place, line, shown(value), code, List.of(arguments)));
  }

  /** What keeps nobody from reading the file: it is told, and taken over as it is. */
  void warn(String place, int line, String value, String code, Object... arguments) {
    add(warnings, new OscalError(place, line, shown(value), code, List.of(arguments)));
  }

  private static void add(List<OscalError> told, OscalError one) {
    if (told.size() < MOST) {
      told.add(one);
    }
  }

  private static String shown(String value) {
    return value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
  }

  /** What was let through, in the order of the file. */
  List<OscalError> warnings() {
    return List.copyOf(warnings);
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
