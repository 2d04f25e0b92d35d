package jp.akashi.scheme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of an edition as the cells of a sheet. */
final class Cells {

  private static final Bilingual NO_TEXT = new Bilingual("", "");

  private Cells() {}

  static Bilingual orNone(@Nullable Bilingual text) {
    return text == null ? NO_TEXT : text;
  }

  /** A text in two languages and an origin take two cells each. */
  static List<String> of(@Nullable Object... values) {
    List<String> cells = new ArrayList<>();
    for (Object value : values) {
      if (value instanceof Bilingual text) {
        cells.add(text.ja());
        cells.add(text.en());
      } else if (value instanceof Origin origin) {
        cells.add(Word.of(origin.provenance()));
        cells.add(origin.source());
      } else {
        cells.add(cell(value));
      }
    }
    return cells;
  }

  private static String cell(@Nullable Object value) {
    if (value instanceof Collection<?> list) {
      return list.stream().map(Cells::cell).collect(Collectors.joining(";"));
    }
    if (value instanceof Boolean yes) {
      return yes ? "yes" : "no";
    }
    if (value instanceof Enum<?> word) {
      return Word.of(word);
    }
    return value == null ? "" : value.toString();
  }
}
