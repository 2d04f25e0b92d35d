package jp.akashi.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.akashi.application.Application;
import jp.akashi.decision.CertificationDecision;
import jp.akashi.decision.Decisions;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.refusal.OutOfOrder;
import jp.akashi.scheme.Answers;
import jp.akashi.scheme.DecisionRule;
import jp.akashi.scheme.EditionContent;
import jp.akashi.scheme.EditionId;
import jp.akashi.scheme.RuleEffect;
import jp.akashi.scheme.SchemeService;
import jp.akashi.scheme.Truth;

/**
 * The edition's rules of issuing. A rule that names what nobody computes here, such as overdue fees
 * (R12), is confirmed by whoever signs.
 */
@ApplicationScoped
public class IssueRules {

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

  /** The rules that whoever signs has to confirm. */
  List<DecisionRule> toConfirm(Application application) {
    return toConfirm(scheme.content(new EditionId(application.edition())));
  }

  static List<DecisionRule> toConfirm(EditionContent edition) {
    return binding(edition).filter(DecisionRule::isForPeople).toList();
  }

  /**
   * @param confirmed codes of the rules that the signer confirms
   * @throws InvalidInput naming every rule nobody confirmed
   */
  static void refuseUnconfirmed(List<DecisionRule> toConfirm, Collection<String> confirmed) {
    String open =
        toConfirm.stream()
            .map(DecisionRule::code)
            .filter(code -> !confirmed.contains(code))
            .collect(Collectors.joining(", "));
    if (!open.isEmpty()) {
      throw new InvalidInput("confirmed", "certificate.confirmRule", open);
    }
  }

  private static Stream<DecisionRule> binding(EditionContent edition) {
    return edition.decisionRules("issue").stream()
        .filter(
            rule ->
                rule.effect() == RuleEffect.BLOCK_UNLESS || rule.effect() == RuleEffect.REQUIRE);
  }

  static List<String> broken(EditionContent edition, Answers facts) {
    return binding(edition)
        .filter(rule -> !rule.isForPeople())
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
