package jp.akashi.evidence;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.akashi.scheme.FormField;
import jp.akashi.scheme.FormFields;
import org.jspecify.annotations.Nullable;

/**
 * What is filled in on a form, complete or not. What is blank was not filled in, and a row without
 * anything is none.
 *
 * @param values by key of the field
 * @param tables rows by key of the table, each row by key of its columns
 * @param none keys of the tables of which is said that there is nothing to enter
 */
public record FormAnswers(
    Map<String, String> values, Map<String, List<Map<String, String>>> tables, Set<String> none) {

  /** Nothing is filled in. */
  public static final FormAnswers EMPTY = new FormAnswers(Map.of(), Map.of(), Set.of());

  private static final String NONE = ".none";

  public FormAnswers {
    values = written(values);
    Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
    if (tables != null) {
      tables.forEach((table, given) -> rows.put(table, rows(given)));
    }
    rows.values().removeIf(List::isEmpty);
    tables = rows;
    none =
        none == null
            ? Set.of()
            : none.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, String> written(@Nullable Map<String, @Nullable String> given) {
    Map<String, String> written = new LinkedHashMap<>();
    if (given != null) {
      given.forEach((key, text) -> written.put(key, text == null ? "" : text.strip()));
    }
    written.values().removeIf(String::isEmpty);
    return written;
  }

  private static List<Map<String, String>> rows(@Nullable List<Map<String, String>> given) {
    return given == null
        ? List.of()
        : given.stream().map(FormAnswers::written).filter(row -> !row.isEmpty()).toList();
  }

  /** What stands in a field, empty for nothing. */
  public String value(String field) {
    return values.getOrDefault(field, "");
  }

  /** The rows of a table, in the order in which they were entered. */
  public List<Map<String, String>> rows(String table) {
    return tables.getOrDefault(table, List.of());
  }

  /** Whether the table is said to have nothing to enter. */
  public boolean isNone(String table) {
    return none.contains(table);
  }

  public boolean isEmpty() {
    return values.isEmpty() && tables.isEmpty() && none.isEmpty();
  }

  /** Everything by one name each, such as {@code incidents.0.day}: as it is kept. */
  Map<String, String> flat() {
    Map<String, String> flat = new LinkedHashMap<>(values);
    none.stream().sorted().forEach(table -> flat.put(table + NONE, "yes"));
    tables.forEach(
        (table, rows) -> {
          for (int i = 0; i < rows.size(); i++) {
            String row = table + "." + i + ".";
            rows.get(i).forEach((column, text) -> flat.put(row + column, text));
          }
        });
    return flat;
  }

  /** What was kept of the fields that a form has; the rest lies aside. */
  static FormAnswers of(Map<String, String> flat, FormFields fields) {
    Map<String, String> values = new LinkedHashMap<>();
    Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
    List<String> none = new ArrayList<>();
    for (FormField field : fields.asked()) {
      String key = field.key();
      if (field.isTable()) {
        tables.put(key, rows(flat, key, fields.columnsOf(key)));
        if (flat.containsKey(key + NONE)) {
          none.add(key);
        }
      } else {
        values.put(key, flat.getOrDefault(key, ""));
      }
    }
    return new FormAnswers(values, tables, Set.copyOf(none));
  }

  private static List<Map<String, String>> rows(
      Map<String, String> flat, String table, List<FormField> columns) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (int i = 0; i < FormService.MOST_ROWS; i++) {
      String row = table + "." + i + ".";
      rows.add(
          columns.stream()
              .filter(column -> flat.containsKey(row + column.key()))
              .collect(
                  toMap(
                      FormField::key,
                      column -> flat.get(row + column.key()),
                      (one, other) -> one,
                      LinkedHashMap::new)));
    }
    return rows;
  }

  /** What was kept of fields that the form does not have any more. */
  static Map<String, String> aside(Map<String, String> flat, FormFields fields) {
    Map<String, String> aside = new LinkedHashMap<>();
    Set<String> known = of(flat, fields).flat().keySet();
    flat.entrySet().stream()
        .filter(one -> !known.contains(one.getKey()))
        .sorted(Map.Entry.comparingByKey())
        .forEach(one -> aside.put(one.getKey(), one.getValue()));
    return aside;
  }
}
