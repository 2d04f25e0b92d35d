package jp.akashi.paper;

import java.util.List;

/**
 * A paper the body hands out, in plain words: letter, receipt, plan, report. {@link PaperPdf} draws
 * it.
 *
 * @param title printed large on top and kept as the PDF's title
 * @param language BCP 47 tag of the paper's language, such as {@code ja}
 * @param blocks what follows the title, from top to bottom
 * @param foot small print at the end of every page, such as the body's name and that this is a demo
 */
public record Paper(String title, String language, List<Block> blocks, String foot) {

  public Paper {
    blocks = List.copyOf(blocks);
  }

  /** One part of a paper. */
  public sealed interface Block {}

  /** A heading inside the paper. */
  public record Heading(String text) implements Block {}

  /** A paragraph; line breaks in the text are kept. */
  public record Text(String text) implements Block {}

  /** A label and its value on one line, or the value below where it is long. */
  public record Fact(String label, String value) implements Block {}

  /**
   * A table: every row has as many cells as there are headings.
   *
   * @param widths share of the page's width of each column, in any unit
   */
  public record Table(List<String> headings, List<Integer> widths, List<List<String>> rows)
      implements Block {

    public Table {
      headings = List.copyOf(headings);
      widths = List.copyOf(widths);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }
}
