package jp.akashi.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.akashi.scheme.Answers;
import jp.akashi.scheme.AuditTimeRule;
import jp.akashi.scheme.Truth;

/**
 * How many person-days an audit takes by the edition's rules (audit-time table; ISO/IEC 17021-1
 * 9.1.4): document review, on site and reporting, each with the rules it comes from.
 */
public final class AuditTime {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private final List<AuditTimeRule> rules;
  private final Answers facts;
  private final List<AuditTimeRule> applied = new ArrayList<>();

  private AuditTime(List<AuditTimeRule> rules, Answers facts) {
    this.rules = rules;
    this.facts = facts;
  }

  /**
   * A proposal.
   *
   * @param days rounded up as the edition says
   * @param because the rules that made it, in their order
   */
  public record Proposal(BigDecimal days, List<AuditTimeRule> because) {}

  /**
   * @param facts answers of the case; {@code people}, {@code sites} and {@code systems} are counted
   */
  public static Proposal of(List<AuditTimeRule> rules, Answers facts) {
    AuditTime time = new AuditTime(rules, facts);
    BigDecimal days =
        time.rounded(time.added("document-review"))
            .add(time.rounded(time.onSite()))
            .add(time.rounded(time.added("reporting")));
    return new Proposal(days, List.copyOf(time.applied));
  }

  private BigDecimal onSite() {
    BigDecimal days = added("onsite");
    BigDecimal percent = reduction();
    BigDecimal reduced =
        days.subtract(days.multiply(percent).divide(HUNDRED, 4, RoundingMode.HALF_UP));
    return reduced.max(least());
  }

  /** Everything that is added for a stage. */
  private BigDecimal added(String stage) {
    return rules.stream()
        .filter(rule -> rule.stage().equals(stage))
        .filter(this::holds)
        .map(this::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal amount(AuditTimeRule rule) {
    BigDecimal amount = BigDecimal.ZERO;
    String[] operation = rule.operation().split(":");
    switch (operation[0]) {
      case "add" -> amount = rule.amount();
      case "add-per-block" -> {
        long blocks = (count(rule) - from(rule)) / Long.parseLong(operation[1]);
        amount =
            rule.amount().add(new BigDecimal(operation[2]).multiply(BigDecimal.valueOf(blocks)));
      }
      case "add-per-unit-above" ->
          amount =
              new BigDecimal(operation[2])
                  .multiply(BigDecimal.valueOf(visited() - Long.parseLong(operation[1])));
      default -> {}
    }
    if (amount.signum() != 0) {
      applied.add(rule);
    }
    return amount;
  }

  private BigDecimal reduction() {
    BigDecimal sum =
        rules.stream()
            .filter(rule -> rule.operation().equals("subtract-percent") && holds(rule))
            .peek(applied::add)
            .map(AuditTimeRule::amount)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return one("max-percent").map(cap -> sum.min(cap.amount())).orElse(sum);
  }

  private BigDecimal least() {
    return rules.stream()
        .filter(rule -> rule.stage().equals("onsite") && rule.operation().equals("min"))
        .filter(this::holds)
        .map(AuditTimeRule::amount)
        .min(BigDecimal::compareTo)
        .orElse(BigDecimal.ZERO);
  }

  private BigDecimal rounded(BigDecimal days) {
    BigDecimal step = one("ceil").map(AuditTimeRule::amount).orElse(BigDecimal.ONE);
    return days.divide(step, 0, RoundingMode.CEILING)
        .multiply(step)
        .setScale(2, RoundingMode.UNNECESSARY);
  }

  private Optional<AuditTimeRule> one(String operation) {
    return rules.stream().filter(rule -> rule.operation().equals(operation)).findFirst();
  }

  private boolean holds(AuditTimeRule rule) {
    boolean counted = rule.from() == null || inRange(rule);
    return counted && rule.condition().evaluate(facts) == Truth.TRUE;
  }

  private boolean inRange(AuditTimeRule rule) {
    long count = count(rule);
    return count >= from(rule) && (rule.to() == null || count <= rule.to());
  }

  private static long from(AuditTimeRule rule) {
    return rule.from() == null ? 0 : rule.from();
  }

  private long count(AuditTimeRule rule) {
    return switch (rule.factor()) {
      case "people" -> number("people");
      case "systems" -> number("systems");
      case "sites-visited", "sites-sample" -> visited();
      case "complexity-points" -> complexity();
      default -> 0;
    };
  }

  /** The main site and the square root of the others, rounded up. */
  private long visited() {
    long sites = Math.max(1, number("sites"));
    return 1 + (long) Math.ceil(Math.sqrt(sites - 1.0));
  }

  /** The points of what makes an audit longer. */
  private long complexity() {
    return rules.stream()
        .filter(rule -> rule.operation().equals("point") && holds(rule))
        .map(AuditTimeRule::amount)
        .mapToLong(BigDecimal::longValueExact)
        .sum();
  }

  private long number(String key) {
    return facts.single(key).filter(n -> n.matches("\\d{1,9}")).map(Long::parseLong).orElse(0L);
  }
}
