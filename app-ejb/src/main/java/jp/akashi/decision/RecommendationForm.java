package jp.akashi.decision;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.akashi.refusal.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * What the technical reviewer hands in.
 *
 * @param recommendation null is refused
 * @param reasons of the recommendation, never blank
 * @param checks one for each rule the file is checked against
 */
public record RecommendationForm(
    @Nullable Recommendation recommendation,
    @Nullable String reasons,
    @Nullable List<RuleCheck> checks) {

  public RecommendationForm {
    checks = checks == null ? List.of() : List.copyOf(checks);
  }

  /**
   * To recommend a grant every rule must have been confirmed; a rule that is not confirmed needs a
   * comment whatever is recommended.
   *
   * @throws InvalidInput naming what is missing
   */
  void check(Set<String> rules) {
    Set<String> said = checks.stream().map(RuleCheck::rule).collect(Collectors.toSet());
    InvalidInput.Check input =
        new InvalidInput.Check()
            .that(recommendation != null, "recommendation", "required")
            .text(reasons, "reasons", 4000);
    rules.stream()
        .sorted()
        .forEach(rule -> input.that(said.contains(rule), "checks." + rule, "decision.unchecked"));
    for (RuleCheck one : checks) {
      input.that(rules.contains(one.rule()), "checks." + one.rule(), "decision.noSuchRule");
      input.that(
          one.confirmed() || recommendation != Recommendation.GRANT,
          "checks." + one.rule(),
          "decision.unconfirmed");
    }
    input.orRefuse();
  }
}
