package jp.akashi.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import jp.akashi.application.Application;
import jp.akashi.decision.CertificationDecision;
import jp.akashi.decision.Decisions;
import jp.akashi.refusal.OutOfOrder;
import jp.akashi.scheme.Answers;
import jp.akashi.scheme.DecisionRule;
import jp.akashi.scheme.EditionContent;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.RuleEffect;
import jp.akashi.scheme.SchemeService;
import jp.akashi.scheme.Truth;

/**
 * The edition's rules of issuing. The rule about overdue fees is the body's to use or not; without
 * a fee book in this system it is not used.
 */
@ApplicationScoped
public class IssueRules {

  private static final String FEES = "fees.overdue";

  @Inject private SchemeService scheme;
  @Inject private Decisions decisions;
  @Inject private Accreditation accreditation;

  /**
   * @throws OutOfOrder naming every rule that forbids issuing on this day
   */
  void refuseUnlessMet(Application application, LocalDate day) {
    EditionContent edition = scheme.content(new EditionId(application.edition()));
    List<String> broken = broken(edition, facts(application, day));
    if (!broken.isEmpty()) {
      throw new OutOfOrder("decision.rulesForbid", String.join(", ", broken));
    }
  }

  static List<String> broken(EditionContent edition, Answers facts) {
    return edition.decisionRules("issue").stream()
        .filter(
            rule -> rule.effect() == RuleEffect.BLOCK_UNLESS || rule.effect() == RuleEffect.REQUIRE)
        .filter(rule -> !rule.expression().keys().contains(FEES))
        .filter(rule -> rule.expression().evaluate(facts) != Truth.TRUE)
        .map(DecisionRule::code)
        .collect(Collectors.toList());
  }

  private Answers facts(Application application, LocalDate day) {
    Answers facts = facts(accreditation, day);
    return decisions
        .of(application.number())
        .map(CertificationDecision::decidedOn)
        .map(decided -> facts.with("decided.on", decided.toString()))
        .orElse(facts);
  }

  static Answers facts(Accreditation accreditation, LocalDate day) {
    return Answers.none()
        .with("certified.on", day.toString())
        .with("body.accreditation", accreditation.holdsOn(day) ? "valid" : "lapsed");
  }
}
