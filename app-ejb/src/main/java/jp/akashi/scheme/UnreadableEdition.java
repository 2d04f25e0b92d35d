package jp.akashi.scheme;

import java.util.List;
import jp.akashi.refusal.FieldError;
import jp.akashi.refusal.InvalidInput;

/** A file that is no edition as it stands: everything to put right, at once. Nothing was kept. */
public class UnreadableEdition extends InvalidInput {

  private static final long serialVersionUID = 1L;
  private final transient List<CellError> cells;

  public UnreadableEdition(List<CellError> cells) {
    super(
        cells.stream()
            .map(cell -> new FieldError(cell.place(), cell.code(), cell.arguments()))
            .toList());
    this.cells = List.copyOf(cells);
  }

  /** Never empty; sheet by sheet. */
  public List<CellError> cells() {
    return cells;
  }
}
