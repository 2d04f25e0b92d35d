package jp.akashi.scheme;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.akashi.oscal.OscalError;
import jp.akashi.oscal.OscalReading;
import jp.akashi.oscal.UnreadableOscal;

/**
 * What is wrong with the tables of an edition, collected so that it can be told all at once; and
 * what is odd about the catalogue it comes from and was let through.
 */
final class EditionErrors {

  /** Who has more to put right reads the first of them and tries again. */
  private static final int MOST = 500;

  private static final int SHOWN = 80;

  /** What two readers of a cell both find is told once. */
  private final Set<CellError> errors = new LinkedHashSet<>();

  private final Set<CellError> warnings = new LinkedHashSet<>();

  void add(String sheet, int row, String column, String value, String code, Object... arguments) {
    if (errors.size() < MOST) {
      String shown = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
      errors.add(new CellError(sheet, row, column, shown, code, List.of(arguments)));
    }
  }

  /** Something about a whole sheet. */
  void sheet(String sheet, String code, Object... arguments) {
    add(sheet, 0, "", "", code, arguments);
  }

  /** What a catalogue is refused for, each with its place in the file and its line. */
  void oscal(UnreadableOscal unreadable) {
    for (OscalError error : unreadable.errors()) {
      CellError cell = cell(error);
      add(cell.sheet(), cell.row(), "", cell.value(), cell.code(), cell.arguments().toArray());
    }
  }

  /**
   * What a catalogue is taken over with. It is looked at twice, as a file and as the table it
   * became; what the file told with its lines is not told again without them.
   */
  void letThrough(OscalReading reading) {
    if (warnings.isEmpty()) {
      reading.warnings().forEach(warning -> warnings.add(cell(warning)));
    }
  }

  private static CellError cell(OscalError error) {
    return new CellError(
        error.place(),
        error.line(),
        "",
        error.value(),
        "edition.oscal." + error.code(),
        error.arguments());
  }

  /** What was let through, in the order of the file. */
  List<CellError> warnings() {
    return List.copyOf(warnings);
  }

  /** What was noted, as a refusal. */
  UnreadableEdition refusal() {
    return new UnreadableEdition(List.copyOf(errors));
  }

  boolean isEmpty() {
    return errors.isEmpty();
  }

  /**
   * Ends the reading.
   *
   * @throws UnreadableEdition if anything was noted
   */
  void orRefuse() {
    if (!errors.isEmpty()) {
      throw refusal();
    }
  }
}
