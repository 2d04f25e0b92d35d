package jp.akashi.scheme;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every rule of decisions, whatever an edition asks for and whatever is known. */
class DecisionRuleLawsTest {

  private static final List<String> NUMBERS = List.of("votes.for", "votes.against", "people");
  private static final List<String> DATES = List.of("certified.on", "decided.on");
  private static final Map<String, List<String>> WORDS =
      Map.of(
          "agreement", List.of("signed", "open"),
          "technical-review", List.of("complete", "open", "none"));
  private static final Origin OURS = new Origin(Provenance.OURS, "test");

  static IntStream seeds() {
    return IntStream.range(0, 500);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothingKnownForbids(int seed) {
    DecisionRule rule = rule(expression(new Random(seed)), RuleEffect.BLOCK_UNLESS);
    assertThat(rule.forbids(Answers.none())).as(rule.expression().text()).isTrue();
  }

  /**
   * What is allowed on some of the facts is allowed whatever the others turn out to be; so an
   * unknown fact never lets anything pass that it could still forbid.
   */
  @ParameterizedTest
  @MethodSource("seeds")
  void oneFactMoreNeverForbidsWhatWasAllowed(int seed) {
    Random random = new Random(seed);
    DecisionRule rule = rule(expression(random), RuleEffect.BLOCK_UNLESS);
    Answers some = Answers.none();
    for (String fact : facts()) {
      some = random.nextInt(3) > 0 ? known(some, fact, random) : some;
    }
    Truth now = rule.expression().evaluate(some);
    for (int more = 0; more < 40; more++) {
      Answers all = some;
      for (String fact : facts()) {
        all = all.to(fact).isPresent() ? all : known(all, fact, random);
      }
      Truth then = rule.expression().evaluate(all);
      assertThat(then).as("%s with everything known", rule.expression()).isNotEqualTo(Truth.OPEN);
      if (now != Truth.OPEN) {
        assertThat(then).as("%s on %s and then %s", rule.expression(), some, all).isEqualTo(now);
      }
      if (!rule.forbids(some)) {
        assertThat(rule.forbids(all)).isFalse();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatAllFactsSatisfyIsAllowedAndNothingElse(int seed) {
    Random random = new Random(seed);
    DecisionRule rule = rule(expression(random), RuleEffect.BLOCK_UNLESS);
    Answers all = Answers.none();
    for (String fact : facts()) {
      all = known(all, fact, random);
    }
    assertThat(rule.forbids(all)).isEqualTo(rule.expression().evaluate(all) == Truth.FALSE);
  }

  /** Only rules that say so forbid; the others are read by those who decide. */
  @ParameterizedTest
  @EnumSource(value = RuleEffect.class, names = "BLOCK_UNLESS", mode = EnumSource.Mode.EXCLUDE)
  void noOtherEffectForbids(RuleEffect effect) {
    for (int seed = 0; seed < 50; seed++) {
      assertThat(rule(expression(new Random(seed)), effect).forbids(Answers.none())).isFalse();
    }
  }

  /** What is parsed, printed from its terms and parsed again is the same condition. */
  @ParameterizedTest
  @MethodSource("seeds")
  void printedAndParsedItIsTheSame(int seed) {
    String text = expression(new Random(seed));
    Condition condition = Condition.parse(text);
    assertThat(condition.toString()).isEqualTo(text);
    assertThat(printed(condition)).isEqualTo(text);
    assertThat(Condition.parse(printed(condition))).isEqualTo(condition);
  }

  /**
   * A text with a piece cut out is either no condition, or another one: never read as the whole.
   */
  @ParameterizedTest
  @MethodSource("seeds")
  void whatCannotBeReadIsRefusedAndNotGuessedAt(int seed) {
    Random random = new Random(seed);
    String text = expression(random);
    String broken =
        switch (random.nextInt(4)) {
          case 0 -> text + " and";
          case 1 -> "or " + text;
          case 2 -> text.replaceFirst("[<>=]+", "");
          default -> text.replaceFirst("[<>=]+", " is ");
        };
    assertThatThrownBy(() -> Condition.parse(broken))
        .as(broken)
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String printed(Condition condition) {
    return condition.alternatives().stream()
        .map(terms -> terms.stream().map(DecisionRuleLawsTest::printed).collect(joining(" and ")))
        .collect(joining(" or "));
  }

  private static String printed(ConditionTerm term) {
    String values = String.join("|", term.values());
    return (term.negated() ? "not " : "") + term.key() + term.operator() + values;
  }

  private static String expression(Random random) {
    return RuleLawsTest.condition(random, DecisionRuleLawsTest::term);
  }

  private static String term(Random random) {
    String negated = random.nextInt(4) == 0 ? "not " : "";
    return negated
        + switch (random.nextInt(4)) {
          case 0 -> word(random);
          case 1 -> one(NUMBERS, random) + operator(random) + random.nextInt(5);
          case 2 -> one(NUMBERS, random) + operator(random) + one(NUMBERS, random);
          default -> one(DATES, random) + operator(random) + date(random);
        };
  }

  private static String word(Random random) {
    String key = one(WORDS.keySet().stream().sorted().toList(), random);
    List<String> values = WORDS.get(key);
    String first = one(values, random);
    String other = one(values, random);
    return key + "=" + (random.nextBoolean() || other.equals(first) ? first : first + "|" + other);
  }

  private static String date(Random random) {
    return random.nextBoolean()
        ? "2026-0" + (1 + random.nextInt(9)) + "-15"
        : one(DATES, random) + one(List.of("+P1M", "+P0D", "+P1Y", ""), random);
  }

  private static String operator(Random random) {
    return one(List.of("<", "<=", ">", ">="), random);
  }

  private static List<String> facts() {
    return List.of(
        "agreement",
        "certified.on",
        "decided.on",
        "people",
        "technical-review",
        "votes.against",
        "votes.for");
  }

  private static Answers known(Answers facts, String fact, Random random) {
    if (NUMBERS.contains(fact)) {
      return facts.with(fact, random.nextInt(5));
    }
    return facts.with(
        fact,
        DATES.contains(fact)
            ? "2026-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10)
            : one(WORDS.get(fact), random));
  }

  private static <T> T one(List<T> some, Random random) {
    return some.get(random.nextInt(some.size()));
  }

  private static DecisionRule rule(String expression, RuleEffect effect) {
    return new DecisionRule(
        "D1",
        "gate",
        "grant",
        Condition.parse(expression),
        effect,
        new Bilingual("規則", "rule"),
        OURS);
  }
}
