package jp.akashi.web.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import jp.akashi.evidence.FormAnswers;
import jp.akashi.evidence.FormService;
import jp.akashi.scheme.FormField;
import jp.akashi.scheme.FormFields;
import jp.akashi.web.page.Typed;

/** A form as it was just typed; rows come and go at a button. */
final class TypedForm {

  private static final String ROWS = "rows.";
  private static final String NONE = ".none";
  private static final String NO_ROW = "";

  private final FormFields fields;
  private final Typed typed;
  private final Map<String, Integer> rows = new LinkedHashMap<>();

  /** Table and place of the row that is taken out, such as {@code incidents.1}. */
  private String removed = NO_ROW;

  TypedForm(FormFields fields, Typed typed) {
    this.fields = fields;
    this.typed = typed;
  }

  /** One more row of a table. */
  void add(String table) {
    rows.put(table, Math.min(FormService.MOST_ROWS, Math.max(1, count(table)) + 1));
  }

  /**
   * One row less.
   *
   * @param row table and place of it, such as {@code incidents.1}
   */
  void remove(String row) {
    String table = row.split("\\.", 2)[0];
    rows.put(table, Math.max(0, count(table) - 1));
    removed = row;
  }

  private int count(String table) {
    return rows.computeIfAbsent(
        table, key -> Math.min(FormService.MOST_ROWS, typed.number(ROWS + key)));
  }

  /** How many rows of a table are shown. */
  int rows(FormField table) {
    return Math.max(1, count(table.key()));
  }

  String value(FormField field) {
    return typed.text(field.key());
  }

  String cell(String table, int row, String column) {
    int out = removed(table);
    int shown = out >= 0 && row >= out ? row + 1 : row;
    return typed.text(table + "." + shown + "." + column);
  }

  private int removed(String table) {
    return removed.matches("\\Q" + table + "\\E\\.\\d{1,3}")
        ? Integer.parseInt(removed.substring(table.length() + 1))
        : -1;
  }

  FormAnswers answers() {
    Map<String, String> values = new LinkedHashMap<>();
    Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
    Set<String> none = new HashSet<>();
    for (FormField field : fields.asked()) {
      String key = field.key();
      if (!field.isTable()) {
        values.put(key, typed.text(key));
      } else {
        tables.put(key, rowsOf(field));
        if (typed.has(key + NONE)) {
          none.add(key);
        }
      }
    }
    return new FormAnswers(values, tables, none);
  }

  private List<Map<String, String>> rowsOf(FormField table) {
    List<Map<String, String>> all = new ArrayList<>();
    IntStream.range(0, rows(table))
        .forEach(
            row -> {
              Map<String, String> one = new LinkedHashMap<>();
              for (FormField column : fields.columnsOf(table.key())) {
                one.put(column.key(), cell(table.key(), row, column.key()));
              }
              all.add(one);
            });
    return all;
  }
}
