package jp.akashi.scheme;

import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** One line of an edition's table as it was read. An empty field means none. */
record EditionRecord(String table, CSVRecord fields) {

  private static final String YES = "yes";
  private static final String PROVENANCE = "provenance";

  /** The text of a field, byte for byte; empty where the field is. */
  String text(String column) {
    return fields.get(column);
  }

  @Nullable String textOrNull(String column) {
    String text = text(column);
    return text.isEmpty() ? null : text;
  }

  Bilingual bilingual(String column) {
    return new Bilingual(text(column + "_ja"), text(column + "_en"));
  }

  @Nullable Bilingual bilingualOrNull(String column) {
    return text(column + "_ja").isEmpty() ? null : bilingual(column);
  }

  List<String> list(String column) {
    return list(column, Function.identity());
  }

  <T> List<T> list(String column, Function<String, T> element) {
    return SemicolonList.read(text(column), element);
  }

  <E extends Enum<E>> List<E> words(Class<E> type, String column) {
    return list(column, word -> Word.parse(type, word));
  }

  <E extends Enum<E>> E word(Class<E> type, String column) {
    return Word.parse(type, text(column));
  }

  int number(String column) {
    return Integer.parseInt(text(column));
  }

  @Nullable Integer numberOrNull(String column) {
    return text(column).isEmpty() ? null : number(column);
  }

  BigDecimal decimal(String column) {
    return new BigDecimal(text(column));
  }

  boolean yes(String column) {
    return YES.equals(text(column));
  }

  Period period(String column) {
    return Period.parse(text(column));
  }

  @Nullable Period periodOrNull(String column) {
    return text(column).isEmpty() ? null : period(column);
  }

  /** An empty condition is always. */
  Condition condition(String column) {
    return text(column).isEmpty() ? Condition.ALWAYS : Condition.parse(text(column));
  }

  /** The row's provenance and source; a table without these columns is of the edition itself. */
  Origin origin() {
    return fields.isMapped(PROVENANCE)
        ? new Origin(word(Provenance.class, PROVENANCE), text("source"))
        : new Origin(Provenance.OURS, table + ".csv");
  }
}
