package jp.akashi.scheme;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A condition of an edition: {@code always}, or terms joined by {@code and} and {@code or}, {@code
 * and} binding tighter. See {@link ConditionTerm} for a term. Evaluated over answers it is true,
 * false or open.
 *
 * @param text as written in the edition
 * @param alternatives joined by {@code or}, the terms of each by {@code and}; none means always
 */
public record Condition(String text, List<List<ConditionTerm>> alternatives) {

  private static final String ALWAYS_TEXT = "always";
  public static final Condition ALWAYS = new Condition(ALWAYS_TEXT, List.of());

  public Condition {
    alternatives = alternatives.stream().map(List::copyOf).toList();
  }

  /**
   * @throws IllegalArgumentException if the text does not follow the grammar
   */
  public static Condition parse(String text) {
    if (text.equals(ALWAYS_TEXT)) {
      return ALWAYS;
    }
    return new Condition(
        text, Arrays.stream(text.split(" or ", -1)).map(Condition::alternative).toList());
  }

  private static List<ConditionTerm> alternative(String text) {
    return Arrays.stream(text.split(" and ", -1)).map(ConditionTerm::parse).toList();
  }

  public Truth evaluate(Answers answers) {
    return alternatives.stream()
        .map(terms -> evaluate(terms, answers))
        .reduce(Truth::or)
        .orElse(Truth.TRUE);
  }

  private static Truth evaluate(List<ConditionTerm> terms, Answers answers) {
    return terms.stream().map(term -> term.evaluate(answers)).reduce(Truth.TRUE, Truth::and);
  }

  /** The keys it asks for. */
  public Set<String> keys() {
    return terms().map(ConditionTerm::key).collect(Collectors.toUnmodifiableSet());
  }

  /** The facts it may look at: its keys, and whatever its right sides may name. */
  public Set<String> facts() {
    return terms().flatMap(ConditionTerm::facts).collect(Collectors.toUnmodifiableSet());
  }

  /** Every term, left to right. */
  public Stream<ConditionTerm> terms() {
    return alternatives.stream().flatMap(List::stream);
  }

  @Override
  public String toString() {
    return text;
  }
}
