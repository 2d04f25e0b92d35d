package jp.akashi.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.akashi.evidence.FormAnswers;
import jp.akashi.scheme.FormField;
import jp.akashi.scheme.FormFields;
import jp.akashi.web.page.Days;
import jp.akashi.web.page.LanguageBean;
import org.jspecify.annotations.Nullable;

/** What is filled in on a form, for reading. */
@Named("formAnswerWords")
@RequestScoped
public class FormAnswerWords {

  @Inject private LanguageBean language;
  @Inject private Days days;

  /** What the edition calls a field. */
  public String label(FormField field) {
    return field.label().in(language.getLocale());
  }

  /** What stands in a field as people say it, empty where nothing does. */
  public String said(FormField field, @Nullable String text) {
    if (text == null || text.isEmpty()) {
      return "";
    }
    return switch (field.kind()) {
      case YES_NO -> language.text("answer." + text);
      case TICK -> language.text("formTicked");
      case DATE -> day(text);
      case TEXT, LONG_TEXT, NUMBER, TABLE, RECORD -> text;
    };
  }

  private String day(String text) {
    try {
      return days.day(LocalDate.parse(text));
    } catch (DateTimeParseException asTyped) {
      return text;
    }
  }

  /** Everything under its label, a table as lines: for comparing two states of a form. */
  Map<String, @Nullable String> byLabel(FormFields fields, FormAnswers answers) {
    Map<String, @Nullable String> said = new LinkedHashMap<>();
    for (FormField field : fields.asked()) {
      said.put(
          label(field),
          field.isTable()
              ? table(fields, field, answers)
              : said(field, answers.value(field.key())));
    }
    return said;
  }

  private String table(FormFields fields, FormField table, FormAnswers answers) {
    List<String> lines = new ArrayList<>();
    if (answers.isNone(table.key())) {
      lines.add(none(table));
    }
    for (Map<String, String> row : answers.rows(table.key())) {
      lines.add(
          fields.columnsOf(table.key()).stream()
              .map(column -> said(column, row.get(column.key())))
              .filter(text -> !text.isEmpty())
              .collect(Collectors.joining("　")));
    }
    return String.join("\n", lines);
  }

  /** What it says that there is nothing to enter. */
  public String none(FormField table) {
    return Objects.requireNonNull(table.none()).in(language.getLocale());
  }
}
