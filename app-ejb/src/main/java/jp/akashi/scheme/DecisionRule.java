package jp.akashi.scheme;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A rule of decisions. Its expression names facts the software computes; its text says what they
 * mean.
 *
 * @param kind such as {@code gate} or {@code quorum}
 * @param appliesTo the act it concerns, such as {@code grant} or {@code issue}
 * @param origin where the row comes from
 */
@Embeddable
public record DecisionRule(
    String code,
    String kind,
    @Column(name = "applies_to") String appliesTo,
    Condition expression,
    @Enumerated(EnumType.STRING) RuleEffect effect,
    @AttributeOverride(name = "ja", column = @Column(name = "text_ja"))
        @AttributeOverride(name = "en", column = @Column(name = "text_en"))
        Bilingual text,
    Origin origin) {
  /** Whether it names a fact that nobody computes here, so that a person confirms the rule. */
  public boolean isForPeople() {
    return expression.keys().stream().anyMatch(RuleFacts::isOfPeople);
  }

  /** Whether the act must not be done with these facts. An unknown fact forbids it as well. */
  public boolean forbids(Answers facts) {
    return effect == RuleEffect.BLOCK_UNLESS && expression.evaluate(facts) != Truth.TRUE;
  }
}
