package jp.akashi.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.application.Application;
import jp.akashi.refusal.OutOfOrder;
import jp.akashi.scheme.Answers;
import jp.akashi.scheme.DecisionRule;
import jp.akashi.scheme.EditionContent;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.RuleEffect;
import jp.akashi.scheme.SchemeService;
import jp.akashi.scheme.Truth;

/** The edition's rules of decisions, applied to the facts of a case. */
@ApplicationScoped
public class Rules {

  private static final String SINGLE = "single-decider";
  private static final String PRESENT = "members.present";
  private static final String VOTES = "votes.for";

  @Inject private SchemeService scheme;

  /** The rules that whoever decides must keep. */
  List<DecisionRule> of(Application application, Way way, Outcome outcome) {
    return binding(scheme.content(new EditionId(application.edition())), way, outcome);
  }

  static List<DecisionRule> binding(EditionContent edition, Way way, Outcome outcome) {
    Stream<String> acts =
        outcome == Outcome.GRANTED ? Stream.of("grant", "decision") : Stream.of("decision");
    return acts.flatMap(act -> edition.decisionRules(act).stream())
        .filter(rule -> concerns(rule, way, outcome))
        .toList();
  }

  /** Quorum and votes are a committee's; the recommendation binds whoever decides alone. */
  private static boolean concerns(DecisionRule rule, Way way, Outcome outcome) {
    var keys = rule.expression().keys();
    if (keys.contains(SINGLE)) {
      return way == Way.SINGLE;
    }
    if (keys.contains(PRESENT)) {
      return way == Way.COMMITTEE;
    }
    return !keys.contains(VOTES) || way == Way.COMMITTEE && outcome == Outcome.GRANTED;
  }

  /** Whether the rule is met; an unknown fact does not meet it. */
  static boolean isMet(DecisionRule rule, Answers facts) {
    return rule.expression().evaluate(facts) == Truth.TRUE;
  }

  static boolean binds(DecisionRule rule) {
    return rule.effect() == RuleEffect.BLOCK_UNLESS || rule.effect() == RuleEffect.REQUIRE;
  }

  /**
   * @throws OutOfOrder naming every rule that forbids it
   */
  static void refuseUnlessMet(List<DecisionRule> rules, Answers facts) {
    String broken =
        rules.stream()
            .filter(rule -> binds(rule) && !isMet(rule, facts))
            .map(DecisionRule::code)
            .collect(Collectors.joining(", "));
    if (!broken.isEmpty()) {
      throw new OutOfOrder("decision.rulesForbid", broken);
    }
  }
}
