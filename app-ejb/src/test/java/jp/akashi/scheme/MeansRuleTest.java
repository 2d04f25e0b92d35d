package jp.akashi.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class MeansRuleTest {

  private static final Set<Integer> COUNTED = Set.of(1, 2, 3);
  private static final Set<Integer> NONE = Set.of();

  @Test
  void allWantsEveryMeansAndNoSubstitute() {
    assertThat(MeansRule.ALL.judge(COUNTED, Set.of(1, 2, 3), NONE).isSatisfied()).isTrue();
    assertThat(MeansRule.ALL.judge(COUNTED, Set.of(1, 2), Set.of(3)).missing()).containsExactly(3);
  }

  @Test
  void equivalentAllowedTakesASubstituteForEach() {
    MeansRule rule = MeansRule.EQUIVALENT_ALLOWED;
    assertThat(rule.judge(COUNTED, Set.of(1, 2), Set.of(3)).isSatisfied()).isTrue();
    assertThat(rule.judge(COUNTED, Set.of(1), NONE).missing()).containsExactlyInAnyOrder(2, 3);
  }

  @Test
  void atLeastOneIsContentWithOneOrItsEquivalent() {
    MeansRule rule = MeansRule.AT_LEAST_ONE;
    assertThat(rule.judge(COUNTED, Set.of(2), NONE).isSatisfied()).isTrue();
    assertThat(rule.judge(COUNTED, NONE, Set.of(3)).isSatisfied()).isTrue();
    assertThat(rule.judge(COUNTED, NONE, NONE).missing()).containsExactlyInAnyOrder(1, 2, 3);
  }

  @Test
  void aMeansThatDoesNotCountSatisfiesNothing() {
    assertThat(MeansRule.AT_LEAST_ONE.judge(Set.of(1), Set.of(9), NONE).isSatisfied()).isFalse();
  }

  @Test
  void nothingIsMissingWhereNothingCounts() {
    for (MeansRule rule : MeansRule.values()) {
      assertThat(rule.judge(NONE, NONE, NONE).isSatisfied()).as(rule.name()).isTrue();
    }
  }
}
