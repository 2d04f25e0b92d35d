package jp.akashi.scheme;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A table of an edition as text, the way it stands in a sheet or a file.
 *
 * @param name such as {@code items}
 * @param columns the heading of each column
 * @param lines below the headings, in order
 */
public record EditionSheet(String name, List<String> columns, List<Line> lines) {

  /**
   * One line.
   *
   * @param row counted from 1, the headings being row 1
   * @param cells one for each column, empty where there is nothing
   */
  public record Line(int row, List<String> cells) {

    public Line {
      cells = List.copyOf(cells);
    }
  }

  public EditionSheet {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
  }

  /** The same with every cell turned into another. */
  EditionSheet map(UnaryOperator<String> cell) {
    return new EditionSheet(
        name,
        columns,
        lines.stream()
            .map(line -> new Line(line.row(), line.cells().stream().map(cell).toList()))
            .toList());
  }
}
