package jp.akashi.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A passage with what was looked for in it.
 *
 * @param parts in order; plain text, never markup
 */
public record Passage(List<Part> parts) {

  /** So many letters are shown before and after what was found. */
  private static final int AROUND = 60;

  /**
   * A piece of a passage.
   *
   * @param found whether it is what was looked for
   */
  public record Part(String text, boolean found) {}

  /** Reads a passage in which {@link Spelled#BEGIN} and {@link Spelled#END} mark what was found. */
  static Passage read(String marked) {
    List<Part> parts = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (char letter : marked.strip().toCharArray()) {
      if (letter == Spelled.BEGIN || letter == Spelled.END) {
        add(parts, piece, letter == Spelled.END);
      } else {
        piece.append(letter);
      }
    }
    add(parts, piece, false);
    return new Passage(parts.stream().map(part -> shortened(part, parts)).toList());
  }

  /** A sentence may be as long as a file: what stands far from what was found is left out. */
  private static Part shortened(Part part, List<Part> all) {
    String text = part.text();
    if (part.found() || text.length() <= 2 * AROUND) {
      return part;
    }
    String before = part == all.get(0) ? "" : text.substring(0, AROUND);
    String after = part == all.get(all.size() - 1) ? "" : text.substring(text.length() - AROUND);
    return new Part(
        before.isEmpty() && after.isEmpty()
            ? text.substring(0, AROUND) + "…"
            : before + "…" + after,
        false);
  }

  private static void add(List<Part> parts, StringBuilder piece, boolean found) {
    if (!piece.isEmpty()) {
      parts.add(new Part(piece.toString(), found));
      piece.setLength(0);
    }
  }
}
