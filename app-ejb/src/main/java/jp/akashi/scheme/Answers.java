package jp.akashi.scheme;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Answers to the questions behind conditions, or facts named by decision rules: values by key. A
 * key that is not there is unanswered; a key with no value is answered "none of these". Immutable.
 */
public record Answers(Map<String, Set<String>> values) {

  private static final String YES = "yes";
  private static final String NO = "no";

  public Answers {
    Map<String, Set<String>> copy = new HashMap<>();
    values.forEach((key, given) -> copy.put(key, Set.copyOf(given)));
    values = Map.copyOf(copy);
  }

  public static Answers none() {
    return new Answers(Map.of());
  }

  /** These answers and one more, which replaces an earlier one to the same question. */
  public Answers with(String key, String... given) {
    Map<String, Set<String>> more = new HashMap<>(values);
    more.put(key, new LinkedHashSet<>(Set.of(given)));
    return new Answers(more);
  }

  public Answers with(String key, boolean given) {
    return with(key, given ? YES : NO);
  }

  public Answers with(String key, long number) {
    return with(key, Long.toString(number));
  }

  /** These answers and others, which replace earlier ones to the same questions. */
  public Answers and(Answers others) {
    Map<String, Set<String>> more = new HashMap<>(values);
    more.putAll(others.values);
    return new Answers(more);
  }

  /** Empty while unanswered. */
  public Optional<Set<String>> to(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** The answer where there is exactly one. */
  public Optional<String> single(String key) {
    return to(key).filter(given -> given.size() == 1).map(given -> given.iterator().next());
  }
}
