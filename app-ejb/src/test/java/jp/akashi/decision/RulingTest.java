package jp.akashi.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.akashi.refusal.FieldError;
import jp.akashi.refusal.InvalidInput;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RulingTest {

  private static final List<String> UNMET = List.of("IV-4", "IV-5");

  private static List<String> wrong(Runnable act) {
    InvalidInput refused = catchThrowableOfType(InvalidInput.class, act::run);
    return refused.errors().stream().map(FieldError::field).toList();
  }

  @Test
  @Tag("R20")
  void aRefusalGivesAReasonForEveryItemThatIsNotMet() {
    Ruling ruling =
        new Ruling(Outcome.REFUSED, "期限までに是正されない。", Map.of("IV-4", "権限の見直しの記録がない。"), null);
    assertThat(wrong(() -> ruling.check(UNMET))).containsExactly("items.IV-5");
  }

  @Test
  @Tag("R20")
  void theApplicantReadsTheItemsFirst() {
    Ruling ruling =
        new Ruling(Outcome.REFUSED, "全体の理由。", Map.of("IV-5", "理由五。", "IV-4", "理由四。"), null);
    assertThat(ruling.said()).isEqualTo("・IV-4　理由四。\n・IV-5　理由五。\n全体の理由。");
  }

  @Test
  void aDecisionHasAnOutcomeAndReasons() {
    Ruling ruling = new Ruling(null, " ", null, null);
    assertThat(wrong(() -> ruling.check(List.of()))).containsExactly("outcome", "reasons");
  }

  @Test
  @Tag("R10")
  void aGrantIsRecommendedOnlyWhereEveryRuleWasSeenMet() {
    RecommendationForm form =
        new RecommendationForm(
            Recommendation.GRANT,
            "一件書類を確かめた。",
            List.of(new RuleCheck("R01", true, null), new RuleCheck("R02", false, "1件残る")));
    assertThat(wrong(() -> form.check(Set.of("R01", "R02", "R03"))))
        .containsExactly("checks.R03", "checks.R02");
  }

  @Test
  void aTextNeverLooksLikeTheNextLineOfTheFile() {
    assertThat(CaseFile.hash(List.of("a", "b"))).isNotEqualTo(CaseFile.hash(List.of("a\\nb")));
    assertThat(CaseFile.hash(List.of("a"))).hasSize(64);
  }
}
