package jp.akashi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jp.akashi.scheme.Answers;
import jp.akashi.scheme.AuditTimeRule;
import jp.akashi.scheme.ShippedEdition;
import org.junit.jupiter.api.Test;

/** The example in the README of the edition, and what changes it. */
class AuditTimeTest {

  private static final Answers EXAMPLE =
      Answers.none()
          .with("case.kind", "initial")
          .with("people", 10)
          .with("sites", 1)
          .with("systems", 3)
          .with("information.form", "electronic")
          .with("cloud", true)
          .with("remote-work", true)
          .with("isms.valid", false);

  @Test
  void isTwoAndAHalfDaysForTheExampleOfTheEdition() {
    AuditTime.Proposal time = propose(EXAMPLE);
    assertThat(time.days()).isEqualByComparingTo("2.5");
    assertThat(time.because())
        .extracting(AuditTimeRule::code)
        .containsExactly("T01", "T02", "T03", "T20");
  }

  @Test
  void growsWithPeopleSitesAndSystems() {
    assertThat(propose(EXAMPLE.with("people", 11)).days()).isEqualByComparingTo("3.0");
    assertThat(propose(EXAMPLE.with("sites", 2)).days()).isEqualByComparingTo("3.0");
    assertThat(propose(EXAMPLE.with("systems", 6)).days()).isEqualByComparingTo("2.75");
  }

  @Test
  void growsWithWhatTheEditionCallsComplex() {
    Answers three = EXAMPLE.with("outsourcing", true);
    assertThat(propose(three).days()).isEqualByComparingTo("2.75");
    Answers five = three.with("ot", true).with("information.received", true);
    assertThat(propose(five).days()).isEqualByComparingTo("3.0");
    assertThat(propose(five).because()).extracting(AuditTimeRule::code).contains("T14");
  }

  @Test
  void isNotReducedBelowTheLeastOnSite() {
    assertThat(propose(EXAMPLE.with("isms.valid", true)).days()).isEqualByComparingTo("2.5");
  }

  private static AuditTime.Proposal propose(Answers facts) {
    return AuditTime.of(ShippedEdition.content().auditTimeRules(), facts);
  }
}
