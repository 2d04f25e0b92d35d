package jp.akashi.scheme;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every condition and every rule of means, whatever an edition says. */
class RuleLawsTest {

  private static final List<String> KEYS = List.of("a", "b", "c", "d");

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  /** Who answers one question more never turns over what was settled already. */
  @ParameterizedTest
  @MethodSource("seeds")
  void anAnswerMoreNeverChangesWhatIsSettled(int seed) {
    Random random = new Random(seed);
    Condition condition = Condition.parse(condition(random));
    Map<String, Boolean> known = new HashMap<>();
    KEYS.stream()
        .filter(key -> random.nextBoolean())
        .forEach(k -> known.put(k, random.nextBoolean()));
    Truth now = condition.evaluate(answers(known));
    Set<Truth> then = new TreeSet<>();
    for (int bits = 0; bits < 1 << KEYS.size(); bits++) {
      Map<String, Boolean> all = new HashMap<>();
      for (int i = 0; i < KEYS.size(); i++) {
        all.put(KEYS.get(i), (bits >> i & 1) == 1);
      }
      all.putAll(known);
      then.add(condition.evaluate(answers(all)));
    }
    assertThat(then).as("all answered, nothing is open").doesNotContain(Truth.OPEN);
    if (now != Truth.OPEN) {
      assertThat(then).as("%s on %s", condition, known).containsExactly(now);
    }
  }

  /** With every answer given a condition is what its words say in ordinary logic. */
  @ParameterizedTest
  @MethodSource("seeds")
  void withEveryAnswerItIsOrdinaryLogic(int seed) {
    Random random = new Random(seed);
    String text = condition(random);
    Map<String, Boolean> all = new HashMap<>();
    KEYS.forEach(key -> all.put(key, random.nextBoolean()));
    assertThat(Condition.parse(text).evaluate(answers(all)))
        .as("%s on %s", text, all)
        .isEqualTo(Truth.of(ordinary(text, all)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whoDoesMoreNeverSatisfiesLess(int seed) {
    Random random = new Random(seed);
    Set<Integer> counted = some(random);
    Set<Integer> adopted = some(random);
    Set<Integer> replaced = some(random);
    Set<Integer> more = new TreeSet<>(adopted);
    more.addAll(some(random));
    for (MeansRule rule : MeansRule.values()) {
      MeansVerdict verdict = rule.judge(counted, adopted, replaced);
      assertThat(counted).as("only what counts is missing").containsAll(verdict.missing());
      assertThat(verdict.missing())
          .as(rule.name())
          .containsAll(rule.judge(counted, more, replaced).missing());
    }
    boolean all = MeansRule.ALL.judge(counted, adopted, replaced).isSatisfied();
    boolean each = MeansRule.EQUIVALENT_ALLOWED.judge(counted, adopted, replaced).isSatisfied();
    boolean one = MeansRule.AT_LEAST_ONE.judge(counted, adopted, replaced).isSatisfied();
    assertThat(!all || each).as("what satisfies ALL satisfies EQUIVALENT_ALLOWED").isTrue();
    assertThat(!each || one).as("what satisfies that satisfies AT_LEAST_ONE").isTrue();
    assertThat(MeansRule.ALL.judge(counted, adopted, Set.of()))
        .as("no substitute where all are wanted")
        .isEqualTo(MeansRule.ALL.judge(counted, adopted, replaced));
  }

  private static String condition(Random random) {
    return condition(random, RuleLawsTest::term);
  }

  /** One to three alternatives of one to three terms each. */
  static String condition(Random random, Function<Random, String> term) {
    return IntStream.rangeClosed(0, random.nextInt(3))
        .mapToObj(
            alternative ->
                IntStream.rangeClosed(0, random.nextInt(3))
                    .mapToObj(any -> term.apply(random))
                    .collect(joining(" and ")))
        .collect(joining(" or "));
  }

  private static String term(Random random) {
    String key = KEYS.get(random.nextInt(KEYS.size()));
    return (random.nextBoolean() ? "" : "not ") + key + (random.nextBoolean() ? "=yes" : "=no");
  }

  private static boolean ordinary(String text, Map<String, Boolean> answers) {
    return List.of(text.split(" or ")).stream()
        .anyMatch(
            alternative ->
                List.of(alternative.split(" and ")).stream().allMatch(t -> holds(t, answers)));
  }

  private static boolean holds(String term, Map<String, Boolean> answers) {
    boolean negated = term.startsWith("not ");
    String[] parts = term.replace("not ", "").split("=");
    return negated != (answers.get(parts[0]) == parts[1].equals("yes"));
  }

  private static Answers answers(Map<String, Boolean> given) {
    Answers answers = Answers.none();
    for (Map.Entry<String, Boolean> each : given.entrySet()) {
      answers = answers.with(each.getKey(), each.getValue());
    }
    return answers;
  }

  private static Set<Integer> some(Random random) {
    Set<Integer> some = new TreeSet<>();
    IntStream.rangeClosed(1, 6).filter(i -> random.nextBoolean()).forEach(some::add);
    return some;
  }
}
