package jp.akashi.scheme;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether the tables of an edition agree with each other and with its vocabulary. */
final class EditionCheck {

  private static final List<Reference> REFERENCES =
      List.of(
          new Reference("items", "chapter", "chapters", "chapter"),
          new Reference("items", "competence_area", "competence-areas", "code"),
          new Reference("means", "item", "items", "item"),
          new Reference("mappings", "item", "items", "item"),
          new Reference("required-documents", "items", "items", "item"),
          new Reference("required-documents", "not_before", "required-documents", "code"),
          new Reference("form-fields", "document", "required-documents", "code"),
          new Reference("competence-areas", "items", "items", "item"),
          new Reference("findings", "due_clock", "clocks", "code"),
          new Reference("findings", "plan_clock", "clocks", "code"),
          new Reference("notices", "clock", "clocks", "code"),
          new Reference("notices", "attachments", "required-documents", "code"));

  private static final List<Reference> WORDS =
      List.of(
          new Reference("required-documents", "prepared_by", "vocabulary", "party"),
          new Reference("required-documents", "retention_class", "vocabulary", "retention"),
          new Reference("clocks", "must_act", "vocabulary", "party"),
          new Reference("clocks", "start_event", "vocabulary", "event"),
          new Reference("clocks", "expiry_action", "vocabulary", "expiry-action"),
          new Reference("notices", "recipient", "vocabulary", "party"),
          new Reference("notices", "trigger_event", "vocabulary", "event"),
          new Reference("annual-report", "source_event", "vocabulary", "event"));

  private static final List<String> WITH_CONDITION =
      List.of("items", "means", "required-documents", "audit-time");

  private final EditionSheets sheets;

  /** A column whose every value names a row of another table, or a word of a kind. */
  private record Reference(String table, String column, String to, String by) {}

  EditionCheck(EditionSheets sheets) {
    this.sheets = sheets;
  }

  /** Notes every row that is there twice, and every one that names what is not there. */
  void run() {
    EditionTable.ALL.forEach(this::checkKeys);
    for (Reference reference : REFERENCES) {
      Set<String> there =
          sheets.rows(reference.to()).stream()
              .map(row -> row.text(reference.by()))
              .collect(Collectors.toSet());
      check(reference, there, "edition.cell.reference", reference.to());
    }
    for (Reference reference : WORDS) {
      check(reference, words(reference.by()), "edition.cell.vocabulary", reference.by());
    }
    checkConditions();
    new RuleTerms(sheets).check();
    new FormFieldCheck(sheets).check();
    checkTexts("notices", "subject_ja", "subject_en", "body_ja", "body_en");
    checkTexts("certificate-texts", "text_ja", "text_en");
  }

  /** A text that names what nobody fills in would stop the act that sends it. */
  private void checkTexts(String table, String... columns) {
    Set<String> placeholders = words("placeholder");
    Set<String> parts =
        sheets.rows("notices").stream()
            .filter(row -> row.text("kind").equals("partial"))
            .map(row -> TextWriter.INCLUDE + row.text("code"))
            .collect(Collectors.toSet());
    for (EditionRecord row : sheets.rows(table)) {
      boolean isPart = table.equals("notices") && row.text("kind").equals("partial");
      for (String column : columns) {
        TextWriter.names(row.text(column))
            .filter(name -> !placeholders.contains(name))
            .filter(name -> isPart || !column.startsWith("body_") || !parts.contains(name))
            .forEach(name -> row.wrong(column, "edition.cell.placeholder", "{" + name + "}"));
      }
    }
  }

  private void check(Reference reference, Set<String> there, String code, String where) {
    for (EditionRecord row : sheets.rows(reference.table())) {
      row.list(reference.column()).stream()
          .filter(value -> !there.contains(value))
          .forEach(value -> row.wrong(reference.column(), code, value, where));
    }
  }

  private Set<String> words(String kind) {
    return sheets.rows("vocabulary").stream()
        .filter(row -> row.text("kind").equals(kind))
        .map(row -> row.text("value"))
        .collect(Collectors.toSet());
  }

  private void checkKeys(EditionTable table) {
    List<String> key = table.columns().subList(0, table.key());
    Map<List<String>, Integer> seen = new HashMap<>();
    for (EditionRecord row : sheets.rows(table.name())) {
      if (row.text(key.get(0)).isBlank()) {
        row.wrong(key.get(0), "edition.cell.required");
        continue;
      }
      Integer first = seen.putIfAbsent(key.stream().map(row::text).toList(), row.row());
      if (first != null) {
        row.wrong(key.get(key.size() - 1), "edition.cell.duplicate", first);
      }
    }
  }

  private void checkConditions() {
    Map<String, Set<String>> questions = new HashMap<>();
    sheets
        .rows("conditions")
        .forEach(row -> questions.put(row.text("key"), new HashSet<>(row.list("values"))));
    for (String table : WITH_CONDITION) {
      for (EditionRecord row : sheets.rows(table)) {
        row.readableCondition("condition").terms().forEach(term -> check(row, term, questions));
      }
    }
  }

  private static void check(
      EditionRecord row, ConditionTerm term, Map<String, Set<String>> questions) {
    Set<String> answers = questions.get(term.key());
    if (answers == null) {
      row.wrong("condition", "edition.cell.question", term.key());
    } else if (answers.contains(RuleFacts.NUMBER)) {
      term.values().stream()
          .filter(value -> !RuleTerms.isNumber(value))
          .forEach(value -> row.wrong("condition", "edition.cell.compared", term.key(), value));
    } else if (!answers.containsAll(term.values())) {
      row.wrong("condition", "edition.cell.answer", term.key(), String.join(", ", answers));
    }
  }
}
