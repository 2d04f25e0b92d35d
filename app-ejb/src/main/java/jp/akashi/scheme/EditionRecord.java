package jp.akashi.scheme;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One line of an edition's table as it was read. An empty field means none. A field that cannot be
 * read is noted, and something harmless stands in for it until everything has been read.
 */
record EditionRecord(EditionSheet sheet, EditionSheet.Line line, EditionErrors errors) {

  private static final String PROVENANCE = "provenance";
  private static final String SOURCE = "source";
  private static final int LONGEST_PERIOD = 20;

  String table() {
    return sheet.name();
  }

  int row() {
    return line.row();
  }

  boolean has(String column) {
    return sheet.columns().contains(column);
  }

  /** The text of a field, character for character; empty where the field or its column is. */
  String text(String column) {
    int at = sheet.columns().indexOf(column);
    return at < 0 || at >= line.cells().size() ? "" : line.cells().get(at);
  }

  void wrong(String column, String code, Object... arguments) {
    errors.add(table(), row(), column, text(column), code, arguments);
  }

  @Nullable String textOrNull(String column) {
    String text = text(column);
    return text.isEmpty() ? null : text;
  }

  Bilingual bilingual(String column) {
    return new Bilingual(text(column + "_ja"), text(column + "_en"));
  }

  @Nullable Bilingual bilingualOrNull(String column) {
    Bilingual text = bilingual(column);
    return text.ja().isEmpty() && text.en().isEmpty() ? null : text;
  }

  List<String> list(String column) {
    return SemicolonList.read(text(column), Function.identity());
  }

  List<Period> periods(String column) {
    return list(column).stream()
        .map(text -> read(column, text, EditionRecord::length, Period.ZERO, "edition.cell.period"))
        .toList();
  }

  <E extends Enum<E>> List<E> words(Class<E> type, String column) {
    return list(column).stream().map(word -> word(type, column, word)).toList();
  }

  <E extends Enum<E>> E word(Class<E> type, String column) {
    return word(type, column, text(column));
  }

  <E extends Enum<E>> @Nullable E wordOrNull(Class<E> type, String column) {
    return text(column).isEmpty() ? null : word(type, column);
  }

  private <E extends Enum<E>> E word(Class<E> type, String column, String word) {
    E[] known = type.getEnumConstants();
    String words = Arrays.stream(known).map(Word::of).collect(Collectors.joining(", "));
    return read(column, word, w -> exactly(type, w), known[0], "edition.cell.word", words);
  }

  private static <E extends Enum<E>> E exactly(Class<E> type, String word) {
    E value = Word.parse(type, word);
    if (!Word.of(value).equals(word)) {
      throw new IllegalArgumentException(word);
    }
    return value;
  }

  int number(String column) {
    return read(column, text(column), EditionRecord::count, 0, "edition.cell.number");
  }

  @Nullable Integer numberOrNull(String column) {
    return text(column).isEmpty() ? null : (Integer) number(column);
  }

  private static int count(String text) {
    int count = Integer.parseInt(text);
    if (count < 0 || text.startsWith("+")) {
      throw new IllegalArgumentException(text);
    }
    return count;
  }

  BigDecimal decimal(String column) {
    return read(
        column, text(column), EditionRecord::amount, BigDecimal.ZERO, "edition.cell.decimal");
  }

  /** Without an exponent: a few characters must not become a number of any length. */
  private static BigDecimal amount(String text) {
    if (!text.matches("-?\\d{1,9}(\\.\\d{1,9})?")) {
      throw new IllegalArgumentException(text);
    }
    return new BigDecimal(text);
  }

  boolean yes(String column) {
    return read(column, text(column), EditionRecord::yesOrNo, false, "edition.cell.yesNo");
  }

  private static boolean yesOrNo(String text) {
    return switch (text) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new IllegalArgumentException(text);
    };
  }

  Period period(String column) {
    return read(column, text(column), EditionRecord::length, Period.ZERO, "edition.cell.period");
  }

  @Nullable Period periodOrNull(String column) {
    return text(column).isEmpty() ? null : period(column);
  }

  private static Period length(String text) {
    Period length = Period.parse(text);
    if (length.isNegative() || text.length() > LONGEST_PERIOD) {
      throw new IllegalArgumentException(text);
    }
    return length;
  }

  /** An empty condition is always. */
  Condition condition(String column) {
    return text(column).isEmpty()
        ? Condition.ALWAYS
        : read(column, text(column), Condition::parse, Condition.ALWAYS, "edition.cell.condition");
  }

  /** The condition as far as it can be read: whoever reads the row notes what is wrong with it. */
  Condition readableCondition(String column) {
    try {
      return text(column).isEmpty() ? Condition.ALWAYS : Condition.parse(text(column));
    } catch (IllegalArgumentException unreadable) {
      return Condition.ALWAYS;
    }
  }

  /** The row's provenance and source; a table without these columns is of the edition itself. */
  Origin origin() {
    return has(PROVENANCE)
        ? origin(PROVENANCE, SOURCE)
        : new Origin(Provenance.OURS, table() + ".csv");
  }

  Origin origin(String provenance, String source) {
    if (text(source).isBlank()) {
      wrong(source, "edition.cell.required");
    }
    String known = text(source).isBlank() ? "?" : text(source);
    return new Origin(word(Provenance.class, provenance), known);
  }

  private <T> T read(
      String column,
      String text,
      Function<String, T> reader,
      T instead,
      String code,
      Object... arguments) {
    try {
      return reader.apply(text);
    } catch (IllegalArgumentException | DateTimeException unreadable) {
      errors.add(table(), row(), column, text, code, arguments);
      return instead;
    }
  }
}
