package jp.akashi.scheme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One comparison of a condition: {@code key=value}, {@code key=value1|value2} (any of them), or a
 * number or date compared by {@code <= >= < >}; optionally preceded by {@code not}. The right side
 * may name another fact, and may add a period to it ({@code valid.until+P6M}).
 *
 * @param values one or more; exactly one unless the operator is {@code =}
 */
public record ConditionTerm(boolean negated, String key, String operator, List<String> values) {

  private static final String NOT = "not ";
  private static final Pattern FORM =
      Pattern.compile(
          "([A-Za-z][A-Za-z0-9.-]*)(<=|>=|=|<|>)([A-Za-z0-9.+-]+(?:\\|[A-Za-z0-9-]+)*)");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  public ConditionTerm {
    values = List.copyOf(values);
    if (values.size() != 1 && !operator.equals("=")) {
      throw new IllegalArgumentException("Only = takes alternatives: " + key);
    }
  }

  static ConditionTerm parse(String text) {
    boolean negated = text.startsWith(NOT);
    Matcher term = FORM.matcher(negated ? text.substring(NOT.length()) : text);
    if (!term.matches()) {
      throw new IllegalArgumentException("Not a condition: " + text);
    }
    return new ConditionTerm(
        negated, term.group(1), term.group(2), List.of(term.group(3).split("\\|")));
  }

  /** The fact on its left, and what may be one on its right. */
  Stream<String> facts() {
    return Stream.concat(Stream.of(key), values.stream().map(value -> value.split("\\+P")[0]));
  }

  Truth evaluate(Answers answers) {
    Truth plain = operator.equals("=") ? isAnyOf(answers) : compares(answers);
    return negated ? plain.not() : plain;
  }

  private Truth isAnyOf(Answers answers) {
    return answers
        .to(key)
        .map(given -> Truth.of(values.stream().anyMatch(value -> holds(given, value))))
        .orElse(Truth.OPEN);
  }

  private static boolean holds(Set<String> given, String value) {
    return given.contains(value)
        || given.size() == 1 && compare(given.iterator().next(), value).equals(Optional.of(0));
  }

  private Truth compares(Answers answers) {
    return answers
        .single(key)
        .flatMap(left -> rightSide(answers).flatMap(right -> compare(left, right)))
        .map(order -> Truth.of(satisfies(order)))
        .orElse(Truth.OPEN);
  }

  private boolean satisfies(int order) {
    return switch (operator) {
      case "<=" -> order <= 0;
      case ">=" -> order >= 0;
      case "<" -> order < 0;
      default -> order > 0;
    };
  }

  /** The value itself, the fact it names, or that fact and a period. */
  private Optional<String> rightSide(Answers answers) {
    String value = values.get(0);
    int plus = value.indexOf("+P");
    if (plus < 0) {
      return Optional.of(answers.single(value).orElse(value));
    }
    Period period = Period.parse(value.substring(plus + 1));
    return answers
        .single(value.substring(0, plus))
        .map(date -> LocalDate.parse(date).plus(period).toString());
  }

  /** Empty unless both are numbers or both are dates. */
  private static Optional<Integer> compare(String left, String right) {
    if (NUMBER.matcher(left).matches() && NUMBER.matcher(right).matches()) {
      return Optional.of(new BigDecimal(left).compareTo(new BigDecimal(right)));
    }
    if (DATE.matcher(left).matches() && DATE.matcher(right).matches()) {
      return Optional.of(Integer.signum(left.compareTo(right)));
    }
    return Optional.empty();
  }
}
