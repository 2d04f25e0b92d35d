package jp.akashi.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.scheme.Answers;
import jp.akashi.scheme.DecisionRule;
import jp.akashi.scheme.ShippedEdition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class IssueRulesTest {

  private static final LocalDate LAST_DAY = LocalDate.of(2029, 3, 31);
  private static final Accreditation ACCREDITATION =
      Accreditation.of(Map.of("AKASHI_ACCREDITED_UNTIL", "2029-03-31"));

  private static Answers on(LocalDate day, Accreditation accreditation) {
    return IssueRules.facts(accreditation, day).with("decided.on", "2029-03-01");
  }

  @Test
  @Tag("R14")
  @Tag("ACT-79")
  @Tag("EXC-17")
  void nothingIsIssuedOnceTheBodysAccreditationHasLapsed() {
    assertThat(IssueRules.broken(ShippedEdition.content(), on(LAST_DAY, ACCREDITATION))).isEmpty();
    assertThat(IssueRules.broken(ShippedEdition.content(), on(LAST_DAY.plusDays(1), ACCREDITATION)))
        .containsExactly("R14");
  }

  @Test
  @Tag("R14")
  void anAccreditationNobodyRecordedDoesNotHold() {
    assertThat(
            IssueRules.broken(ShippedEdition.content(), on(LAST_DAY, Accreditation.of(Map.of()))))
        .containsExactly("R14");
  }

  @Test
  @Tag("R12")
  void whatNobodyComputesIsConfirmedByWhoeverSigns() {
    List<DecisionRule> fees = IssueRules.toConfirm(ShippedEdition.content());
    assertThat(fees).extracting(DecisionRule::code).containsExactly("R12");
    assertThatThrownBy(() -> IssueRules.refuseUnconfirmed(fees, List.of("R13")))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused -> {
              assertThat(refused.errors().get(0).field()).isEqualTo("confirmed");
              assertThat(refused.errors().get(0).arguments()).containsExactly("R12");
            });
    assertThatCode(() -> IssueRules.refuseUnconfirmed(fees, List.of("R12")))
        .doesNotThrowAnyException();
  }

  @Test
  @Tag("R23")
  void nobodyIsCertifiedBeforeTheDecisionOrWithoutOne() {
    LocalDate tooEarly = LocalDate.of(2029, 2, 28);
    assertThat(IssueRules.broken(ShippedEdition.content(), on(tooEarly, ACCREDITATION)))
        .containsExactly("R23");
    assertThat(
            IssueRules.broken(ShippedEdition.content(), IssueRules.facts(ACCREDITATION, LAST_DAY)))
        .containsExactly("R23");
  }
}
