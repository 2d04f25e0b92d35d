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

  /** Acts of the edition's rules: certifying, refusing, and deciding either way. */
  static final String GRANT = "grant";

  static final String REFUSE = "refuse";
  static final String DECISION = "decision";

  private static final String SINGLE = "single-decider";
  private static final String PRESENT = "members.present";
  private static final String VOTES = "votes.for";

  @Inject private SchemeService scheme;

  /** The rules that whoever decides must keep. */
  List<DecisionRule> of(Application application, Way way, Outcome outcome) {
    return binding(scheme.content(new EditionId(application.edition())), way, outcome);
  }

  static List<DecisionRule> binding(EditionContent edition, Way way, Outcome outcome) {
    String act = outcome == Outcome.GRANTED ? GRANT : REFUSE;
    return Stream.of(act, DECISION)
        .flatMap(one -> edition.decisionRules(one).stream())
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

  /** Whether the rule is a ground to refuse certification (R19): with none of them met none is. */
  static boolean isGround(DecisionRule rule) {
    return rule.effect() == RuleEffect.ALLOW && rule.appliesTo().equals(REFUSE);
  }

  /**
   * @throws OutOfOrder naming every rule that forbids it, or every ground that a refusal lacks
   */
  static void refuseUnlessMet(List<DecisionRule> rules, Answers facts) {
    List<DecisionRule> broken =
        rules.stream().filter(rule -> binds(rule) && !isMet(rule, facts)).toList();
    if (!broken.isEmpty()) {
      throw new OutOfOrder("decision.rulesForbid", codes(broken));
    }
    List<DecisionRule> grounds = rules.stream().filter(Rules::isGround).toList();
    if (!grounds.isEmpty() && grounds.stream().noneMatch(rule -> isMet(rule, facts))) {
      throw new OutOfOrder("decision.noGround", codes(grounds));
    }
  }

  private static String codes(List<DecisionRule> rules) {
    return rules.stream().map(DecisionRule::code).collect(Collectors.joining(", "));
  }
}
