package jp.akashi.scheme;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Period;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A grade of findings and what it entails: deadlines, escalation, effect on the decision.
 *
 * @param code such as {@code major}
 * @param dueClock clock for the correction
 * @param planClock clock for the action plan
 * @param escalations such as {@code on-overdue=major}
 * @param verification how a correction is verified
 * @param origin where the row comes from
 */
@Embeddable
public record FindingGrade(
    String code,
    @AttributeOverride(name = "ja", column = @Column(name = "name_ja"))
        @AttributeOverride(name = "en", column = @Column(name = "name_en"))
        Bilingual name,
    @AttributeOverride(name = "ja", column = @Column(name = "definition_ja"))
        @AttributeOverride(name = "en", column = @Column(name = "definition_en"))
        Bilingual definition,
    @Column(name = "due_clock") @Nullable String dueClock,
    @Column(name = "due_length") @Nullable Period dueLength,
    @Column(name = "plan_clock") @Nullable String planClock,
    @Column(name = "plan_length") @Nullable Period planLength,
    @Convert(converter = SemicolonList.OfStrings.class) @Column(name = "escalation")
        List<String> escalations,
    @AttributeOverride(name = "ja", column = @Column(name = "escalation_ja"))
        @AttributeOverride(name = "en", column = @Column(name = "escalation_en"))
        Bilingual escalationText,
    @Column(name = "decision_effect") String decisionEffect,
    @AttributeOverride(name = "ja", column = @Column(name = "decision_effect_ja"))
        @AttributeOverride(name = "en", column = @Column(name = "decision_effect_en"))
        Bilingual decisionEffectText,
    String verification,
    Origin origin) {
  private static final String BLOCK_GRANT = "block-grant";
  private static final Pattern ON_COUNT = Pattern.compile("on-count-per-item-ge-(\\d{1,3})=major");

  /** Whether a certification cannot be granted while such a finding is open. */
  public boolean blocksGrant() {
    return BLOCK_GRANT.equals(decisionEffect);
  }

  /**
   * Whether so many on one item become major ones, as {@code on-count-per-item-ge-3=major} says.
   */
  public boolean escalatesOnCount(int findings) {
    return escalations.stream()
        .map(ON_COUNT::matcher)
        .anyMatch(rule -> rule.matches() && findings >= Integer.parseInt(rule.group(1)));
  }

  /** Whether the applicant has to correct it within a time limit. */
  public boolean needsCorrection() {
    return dueClock != null;
  }
}
