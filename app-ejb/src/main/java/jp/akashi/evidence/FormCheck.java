package jp.akashi.evidence;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.akashi.refusal.FieldError;
import jp.akashi.scheme.FieldMeaning;
import jp.akashi.scheme.FormField;
import jp.akashi.scheme.FormFields;

/**
 * Whether what is filled in fits the fields of a form, and what is still to be filled in.
 *
 * @param today in Japan
 */
record FormCheck(FormFields fields, LocalDate today) {

  private static final int LINE = 200;
  private static final int TEXT = 4000;

  /** The same with wide digits made narrow where a day or a number is asked for. */
  FormAnswers narrowed(FormAnswers answers) {
    Map<String, String> values = narrowed(fields.asked(), answers.values());
    Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
    answers
        .tables()
        .forEach(
            (table, rows) ->
                tables.put(
                    table,
                    rows.stream().map(row -> narrowed(fields.columnsOf(table), row)).toList()));
    return new FormAnswers(values, tables, answers.none());
  }

  private static Map<String, String> narrowed(List<FormField> fields, Map<String, String> given) {
    Map<String, String> narrow = new LinkedHashMap<>(given);
    for (FormField field : fields) {
      if (field.isCounted()) {
        narrow.computeIfPresent(
            field.key(), (key, text) -> Normalizer.normalize(text, Normalizer.Form.NFKC).strip());
      }
    }
    return narrow;
  }

  /** What cannot be kept, each beside its field. */
  List<FieldError> wrong(FormAnswers answers) {
    List<FieldError> wrong = new ArrayList<>();
    Set<String> unknown = new LinkedHashSet<>(answers.values().keySet());
    unknown.addAll(answers.tables().keySet());
    unknown.addAll(answers.none());
    for (FormField field : fields.asked()) {
      if (field.isTable()) {
        unknown.remove(field.key());
        wrong.addAll(wrongTable(field, answers));
      } else if (!answers.tables().containsKey(field.key())) {
        unknown.remove(field.key());
        wrong(field, field.key(), answers.value(field.key())).ifPresent(wrong::add);
      }
    }
    unknown.forEach(key -> wrong.add(new FieldError(key, "form.unknownField")));
    return wrong;
  }

  private List<FieldError> wrongTable(FormField table, FormAnswers answers) {
    String key = table.key();
    List<Map<String, String>> rows = answers.rows(key);
    List<FieldError> wrong = new ArrayList<>();
    if (answers.values().containsKey(key) || answers.isNone(key) && table.none() == null) {
      wrong.add(new FieldError(key, "form.unknownField"));
    }
    if (answers.isNone(key) && !rows.isEmpty()) {
      wrong.add(new FieldError(key, "form.noneAndRows"));
    }
    if (rows.size() > FormService.MOST_ROWS) {
      wrong.add(new FieldError(key, "form.tooManyRows", FormService.MOST_ROWS));
      return wrong;
    }
    for (int i = 0; i < rows.size(); i++) {
      wrong.addAll(wrongRow(key + "." + i + ".", fields.columnsOf(key), rows.get(i)));
    }
    return wrong;
  }

  private List<FieldError> wrongRow(
      String place, List<FormField> columns, Map<String, String> row) {
    List<FieldError> wrong = new ArrayList<>();
    Set<String> unknown = new LinkedHashSet<>(row.keySet());
    for (FormField column : columns) {
      unknown.remove(column.key());
      wrong(column, place + column.key(), row.getOrDefault(column.key(), "")).ifPresent(wrong::add);
    }
    unknown.forEach(key -> wrong.add(new FieldError(place + key, "form.unknownField")));
    return wrong;
  }

  private Optional<FieldError> wrong(FormField field, String place, String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return switch (field.kind()) {
      case TEXT -> tooLong(place, text, LINE);
      case LONG_TEXT -> tooLong(place, text, TEXT);
      case DATE -> day(field, place, text);
      case NUMBER -> error(!text.matches("-?\\d{1,12}(\\.\\d{1,4})?"), place, "form.number");
      case YES_NO -> error(!Set.of("yes", "no").contains(text), place, "form.yesNo");
      case TICK -> error(!text.equals("yes"), place, "form.yesNo");
      case RECORD, TABLE -> error(true, place, "form.unknownField");
    };
  }

  private Optional<FieldError> day(FormField field, String place, String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      boolean ahead = field.meaning() == FieldMeaning.AS_OF_DATE && day.isAfter(today);
      return error(ahead, place, "form.asOfFuture");
    } catch (DateTimeParseException malformed) {
      return error(true, place, "date.form");
    }
  }

  private static Optional<FieldError> tooLong(String place, String text, int most) {
    return error(text.length() > most, place, "tooLong", most);
  }

  private static Optional<FieldError> error(
      boolean wrong, String place, String code, Object... arguments) {
    return wrong ? Optional.of(new FieldError(place, code, arguments)) : Optional.empty();
  }

  /** What is still to be filled in, each with the label of its field in both languages. */
  List<FieldError> missing(FormAnswers answers) {
    List<FieldError> missing = new ArrayList<>();
    for (FormField field : fields.asked()) {
      String key = field.key();
      if (field.isTable()) {
        missing.addAll(missingOfTable(field, answers));
      } else if (field.necessary() && answers.value(key).isEmpty()) {
        missing.add(open(field, key));
      }
    }
    return missing;
  }

  private List<FieldError> missingOfTable(FormField table, FormAnswers answers) {
    String key = table.key();
    List<Map<String, String>> rows = answers.rows(key);
    if (rows.isEmpty()) {
      boolean open = table.necessary() && !answers.isNone(key);
      String code = table.none() == null ? "form.openRows" : "form.openRowsOrNone";
      return open ? List.of(labelled(table, key, code)) : List.of();
    }
    List<FieldError> missing = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      for (FormField column : fields.columnsOf(key)) {
        if (column.necessary() && !rows.get(i).containsKey(column.key())) {
          missing.add(
              new FieldError(
                  key + "." + i + "." + column.key(),
                  "form.openInRow",
                  column.label().ja(),
                  column.label().en(),
                  table.label().ja(),
                  table.label().en(),
                  i + 1));
        }
      }
    }
    return missing;
  }

  private static FieldError open(FormField field, String place) {
    return labelled(field, place, field.isTick() ? "form.openTick" : "form.open");
  }

  private static FieldError labelled(FormField field, String place, String code) {
    return new FieldError(place, code, field.label().ja(), field.label().en());
  }
}
