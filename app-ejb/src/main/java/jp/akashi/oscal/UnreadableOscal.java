package jp.akashi.oscal;

import java.util.List;

/** A file that is no catalogue as it stands. */
public class UnreadableOscal extends Exception {

  private static final long serialVersionUID = 1L;
  private final transient List<OscalError> errors;

  UnreadableOscal(List<OscalError> errors) {
    super(errors.toString());
    this.errors = List.copyOf(errors);
  }

  /** Never empty; in the order of the file. */
  public List<OscalError> errors() {
    return errors;
  }
}
