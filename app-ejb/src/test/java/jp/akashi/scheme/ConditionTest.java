package jp.akashi.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {

  @Test
  void alwaysHoldsWithoutAnyAnswer() {
    assertThat(evaluate("always", Answers.none())).isEqualTo(Truth.TRUE);
  }

  @Test
  void isOpenWhileUnanswered() {
    assertThat(evaluate("cloud=yes", Answers.none())).isEqualTo(Truth.OPEN);
    assertThat(evaluate("not cloud=yes", Answers.none())).isEqualTo(Truth.OPEN);
  }

  @Test
  void comparesTheAnswerWithAnyOfTheValues() {
    assertThat(evaluate("change.kind=name|address", answered("change.kind", "address")))
        .isEqualTo(Truth.TRUE);
    assertThat(evaluate("change.kind=name|address", answered("change.kind", "site")))
        .isEqualTo(Truth.FALSE);
  }

  @Test
  void namesEveryFactItMayLookAt() {
    assertThat(Condition.parse("cloud=yes and decided.on<=valid.until+P6M or people>10").facts())
        .contains("cloud", "decided.on", "valid.until", "people");
    assertThat(Condition.parse("always").facts()).isEmpty();
  }

  @Test
  void aKeyWithSeveralAnswersHoldsWhenTheValueIsAmongThem() {
    Answers answers = answered("information.form", "electronic", "object");
    assertThat(evaluate("information.form=object", answers)).isEqualTo(Truth.TRUE);
    assertThat(evaluate("information.form=paper", answers)).isEqualTo(Truth.FALSE);
  }

  @Test
  void anAnswerOfNoneOfTheseIsAnAnswer() {
    assertThat(evaluate("information.form=paper", answered("information.form")))
        .isEqualTo(Truth.FALSE);
  }

  @Test
  void andBindsTighterThanOr() {
    String text = "a=yes or b=yes and c=yes";
    assertThat(evaluate(text, answered("a", "yes").with("b", true).with("c", false)))
        .isEqualTo(Truth.TRUE);
    assertThat(evaluate(text, answered("a", "no").with("b", true).with("c", false)))
        .isEqualTo(Truth.FALSE);
    assertThat(evaluate(text, answered("a", "no").with("b", true).with("c", true)))
        .isEqualTo(Truth.TRUE);
  }

  @Test
  void oneFalseTermDecidesAnAndAndOneTrueTermAnOr() {
    assertThat(evaluate("a=yes and b=yes", answered("a", "no"))).isEqualTo(Truth.FALSE);
    assertThat(evaluate("a=yes and b=yes", answered("a", "yes"))).isEqualTo(Truth.OPEN);
    assertThat(evaluate("a=yes or b=yes", answered("a", "yes"))).isEqualTo(Truth.TRUE);
    assertThat(evaluate("a=yes or b=yes", answered("a", "no"))).isEqualTo(Truth.OPEN);
  }

  @Test
  void notTurnsOneTerm() {
    String text = "people<=5 and sites=1 and not information.form=electronic";
    Answers small = Answers.none().with("people", 5).with("sites", 1);
    assertThat(evaluate(text, small.with("information.form", "paper"))).isEqualTo(Truth.TRUE);
    assertThat(evaluate(text, small.with("information.form", "electronic"))).isEqualTo(Truth.FALSE);
    assertThat(evaluate(text, small)).isEqualTo(Truth.OPEN);
    assertThat(evaluate(text, small.with("people", 10))).isEqualTo(Truth.FALSE);
  }

  @Test
  void numbersAreComparedAsNumbers() {
    assertThat(evaluate("people<=5", answered("people", "10"))).isEqualTo(Truth.FALSE);
    assertThat(evaluate("people>=5", answered("people", "10"))).isEqualTo(Truth.TRUE);
    assertThat(evaluate("people=5", answered("people", "5"))).isEqualTo(Truth.TRUE);
    assertThat(evaluate("people<=5", answered("people", "many"))).isEqualTo(Truth.OPEN);
  }

  @Test
  void factsOfADecisionAreComparedWithEachOther() {
    Answers facts = Answers.none().with("votes.for", 2).with("votes.against", 1);
    assertThat(evaluate("votes.for>votes.against", facts)).isEqualTo(Truth.TRUE);
    assertThat(evaluate("votes.for>votes.against", facts.with("votes.against", 2)))
        .isEqualTo(Truth.FALSE);
  }

  @Test
  void datesAreComparedAndMayBeMovedByAPeriod() {
    Answers facts = answered("valid.until", "2030-03-31").with("decided.on", "2030-09-30");
    assertThat(evaluate("decided.on<=valid.until", facts)).isEqualTo(Truth.FALSE);
    assertThat(evaluate("decided.on<=valid.until+P6M", facts)).isEqualTo(Truth.TRUE);
    assertThat(evaluate("decided.on<=valid.until+P5M", facts)).isEqualTo(Truth.FALSE);
    assertThat(evaluate("decided.on<=valid.until", answered("decided.on", "2030-01-01")))
        .isEqualTo(Truth.OPEN);
  }

  @Test
  void namesTheKeysItAsksFor() {
    assertThat(Condition.parse("a=yes and not b.c=no or people>=3").keys())
        .containsExactlyInAnyOrder("a", "b.c", "people");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "cloud", "cloud=", "=yes", "a=yes and", "a=yes or or b=no", "a>b|c"})
  void whatDoesNotFollowTheGrammarIsRefused(String text) {
    assertThatThrownBy(() -> Condition.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anUnknownFactForbidsTheActAsWellAsAFalseOne() {
    DecisionRule rule =
        new DecisionRule(
            "X",
            "gate",
            "grant",
            Condition.parse("items.unjudged=0"),
            RuleEffect.BLOCK_UNLESS,
            new Bilingual("全部", "all"),
            new Origin(Provenance.OURS, "test"));
    assertThat(rule.forbids(Answers.none())).isTrue();
    assertThat(rule.forbids(Answers.none().with("items.unjudged", 2))).isTrue();
    assertThat(rule.forbids(Answers.none().with("items.unjudged", 0))).isFalse();
  }

  private static Truth evaluate(String text, Answers answers) {
    return Condition.parse(text).evaluate(answers);
  }

  private static Answers answered(String key, String... values) {
    return Answers.none().with(key, values);
  }
}
