package jp.akashi.scheme;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Whether the decision rules of an edition ask only for what this software can answer. */
final class RuleTerms {

  private static final String EXPRESSION = "expression";
  private static final String NUMBER = "-?\\d+(\\.\\d+)?";

  private final EditionSheets sheets;

  RuleTerms(EditionSheets sheets) {
    this.sheets = sheets;
  }

  /** Notes every fact of a rule that nobody knows, and every value it can never have. */
  void check() {
    Map<String, List<String>> answers = answers();
    for (EditionRecord rule : sheets.rows(EditionTable.RULES.name())) {
      Map<String, List<String>> facts = RuleFacts.of(rule.text("applies_to"), answers);
      if (!facts.isEmpty()) {
        rule.readableCondition(EXPRESSION).terms().forEach(term -> check(rule, term, facts));
      }
    }
  }

  /** What is derived is computed by this software, or by nobody. */
  private Map<String, List<String>> answers() {
    Map<String, List<String>> answers = new HashMap<>();
    sheets.rows(EditionTable.CONDITIONS.name()).stream()
        .filter(question -> !question.text("asked").equals(Word.of(Asked.DERIVED)))
        .forEach(question -> answers.put(question.text("key"), question.list("values")));
    return answers;
  }

  private static void check(
      EditionRecord rule, ConditionTerm term, Map<String, List<String>> facts) {
    List<String> values = facts.get(term.key());
    if (values == null) {
      String known = String.join(", ", new TreeSet<>(facts.keySet()));
      rule.wrong(EXPRESSION, "edition.cell.fact", term.key(), known);
    } else if (values.contains(RuleFacts.NUMBER) || values.contains(RuleFacts.DATE)) {
      term.values().stream()
          .filter(value -> !compares(term, value, values, facts))
          .forEach(value -> rule.wrong(EXPRESSION, "edition.cell.compared", term.key(), value));
    } else if (!term.operator().equals("=") || !values.containsAll(term.values())) {
      rule.wrong(EXPRESSION, "edition.cell.answer", term.key(), String.join(", ", values));
    }
  }

  /**
   * A value of the same kind, or, where not only equality is asked for, a fact of the same kind.
   */
  private static boolean compares(
      ConditionTerm term, String value, List<String> kind, Map<String, List<String>> facts) {
    boolean isDate = kind.contains(RuleFacts.DATE);
    if (isDate ? isDay(value) : isNumber(value)) {
      return true;
    }
    String[] fact = value.split("\\+", 2);
    return !term.operator().equals("=")
        && kind.equals(facts.get(fact[0]))
        && (fact.length == 1 || isDate && isPeriod(fact[1]));
  }

  static boolean isNumber(String text) {
    return text.matches(NUMBER);
  }

  private static boolean isDay(String text) {
    try {
      return LocalDate.parse(text).toString().equals(text);
    } catch (DateTimeException other) {
      return false;
    }
  }

  private static boolean isPeriod(String text) {
    try {
      return !Period.parse(text).isNegative();
    } catch (DateTimeException other) {
      return false;
    }
  }
}
