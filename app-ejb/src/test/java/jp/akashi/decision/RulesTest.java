package jp.akashi.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.akashi.refusal.OutOfOrder;
import jp.akashi.scheme.Answers;
import jp.akashi.scheme.DecisionRule;
import jp.akashi.scheme.ShippedEdition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule of the shipped edition blocks by itself, and by its name. */
@Tag("R01")
@Tag("R02")
@Tag("R03")
@Tag("R04")
@Tag("R05")
@Tag("R06")
@Tag("R07")
@Tag("R08")
@Tag("R09")
@Tag("R10")
@Tag("R11")
@Tag("R13")
@Tag("R15")
@Tag("R16")
@Tag("R17")
@Tag("R18")
@Tag("R19")
@Tag("R20")
@Tag("R35")
class RulesTest {

  private static final Answers ALL_MET =
      Answers.none()
          .with("items.unjudged", 0)
          .with("items.nonconforming", 0)
          .with("findings.open.major", 0)
          .with("findings.open.minor", 0)
          .with("documents.mandatory.open", 0)
          .with("not-applicable.unconfirmed", 0)
          .with("equivalents.unjudged", 0)
          .with("separation.violations", 0)
          .with("interests.undeclared", 0)
          .with("technical-review", "complete")
          .with("agreement", "signed")
          .with("edition.state", "active")
          .with("members.present", 3)
          .with("votes.for", 2)
          .with("votes.needed", 2)
          .with("votes.against", 1)
          .with("single-decider", "allowed-if-reviewer-recommends")
          .with("file.hash", "pinned")
          .with("clock.K13", "none")
          .with("clock.K15", "none")
          .with("reasons", "stated")
          .with("objection", "instructed");

  /** One item is not met, and the time to correct it is over. */
  private static final Answers UNCORRECTED =
      ALL_MET
          .with("items.nonconforming", 1)
          .with("findings.open.major", 1)
          .with("clock.K13", "expired");

  @ParameterizedTest
  @CsvSource({
    "R01, items.unjudged, 1",
    "R02, items.nonconforming, 1",
    "R03, findings.open.major, 1",
    "R04, findings.open.minor, 1",
    "R05, documents.mandatory.open, 1",
    "R06, not-applicable.unconfirmed, 1",
    "R07, equivalents.unjudged, 1",
    "R08, separation.violations, 1",
    "R09, interests.undeclared, 1",
    "R10, technical-review, open",
    "R11, agreement, open",
    "R13, edition.state, draft",
    "R15, members.present, 2",
    "R17, votes.for, 1",
    "R18, file.hash, changed",
    "R35, clock.K15, expired"
  })
  void aGrantByTheCommitteeIsForbiddenByThisRuleAlone(String rule, String fact, String value) {
    assertThat(broken(Way.COMMITTEE, Outcome.GRANTED, ALL_MET.with(fact, value))).isEqualTo(rule);
  }

  @ParameterizedTest
  @CsvSource({
    "R01, items.unjudged", "R02, items.nonconforming", "R03, findings.open.major",
    "R04, findings.open.minor", "R05, documents.mandatory.open", "R08, separation.violations",
    "R10, technical-review", "R11, agreement", "R35, clock.K15"
  })
  void whatIsNotKnownForbidsAsWell(String rule, String fact) {
    Map<String, Set<String>> unknown = new HashMap<>(ALL_MET.values());
    unknown.remove(fact);
    assertThat(broken(Way.COMMITTEE, Outcome.GRANTED, new Answers(unknown))).isEqualTo(rule);
  }

  @Test
  void whereAllAreMetBothWaysAreOpen() {
    for (Way way : Way.values()) {
      assertThatCode(() -> refuse(way, Outcome.GRANTED, ALL_MET)).doesNotThrowAnyException();
    }
  }

  @Test
  @Tag("EXC-10")
  void aTieIsNoGrantButMayBeARefusal() {
    Answers tie = ALL_MET.with("votes.for", 1).with("votes.against", 1).with("votes.needed", 2);
    assertThat(broken(Way.COMMITTEE, Outcome.GRANTED, tie)).isEqualTo("R17");
    Answers uncorrected = tie.and(UNCORRECTED).with("votes.for", 1);
    assertThatCode(() -> refuse(Way.COMMITTEE, Outcome.REFUSED, uncorrected))
        .doesNotThrowAnyException();
  }

  @Test
  void aRefusalNeedsNoFileThatWouldCertifyButEveryDutyOfTheDeciders() {
    assertThatCode(() -> refuse(Way.SINGLE, Outcome.REFUSED, UNCORRECTED))
        .doesNotThrowAnyException();
    assertThat(broken(Way.SINGLE, Outcome.REFUSED, UNCORRECTED.with("separation.violations", 1)))
        .isEqualTo("R08");
  }

  @Test
  void whoConformsIsNotRefusedByAnyVote() {
    for (Way way : Way.values()) {
      OutOfOrder refused =
          catchThrowableOfType(OutOfOrder.class, () -> refuse(way, Outcome.REFUSED, ALL_MET));
      assertThat(refused.code()).isEqualTo("decision.noGround");
      assertThat(refused.arguments()).containsExactly("R19");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "items.nonconforming, 0",
    "clock.K13, running",
    "clock.K13, none",
    "reasons, missing",
    "objection, missing"
  })
  void aRefusalStandsOnEveryFactOfItsRules(String fact, String value) {
    Answers facts = UNCORRECTED.with(fact, value);
    assertThat(broken(Way.COMMITTEE, Outcome.REFUSED, facts))
        .isEqualTo(fact.contains(".") ? "R19" : "R20");
  }

  @Test
  void anEditionWithoutGroundsLeavesARefusalToItsDeciders() {
    List<DecisionRule> others =
        Rules.binding(ShippedEdition.content(), Way.COMMITTEE, Outcome.REFUSED).stream()
            .filter(rule -> !Rules.isGround(rule))
            .toList();
    assertThat(others).isNotEmpty();
    assertThatCode(() -> Rules.refuseUnlessMet(others, ALL_MET)).doesNotThrowAnyException();
  }

  @Test
  void onePersonAloneNeedsNoQuorumButTheRecommendation() {
    Answers alone = ALL_MET.with("members.present", 0);
    assertThatCode(() -> refuse(Way.SINGLE, Outcome.GRANTED, alone)).doesNotThrowAnyException();
    assertThat(broken(Way.SINGLE, Outcome.GRANTED, alone.with("single-decider", "not-allowed")))
        .isEqualTo("R16");
  }

  @Test
  void allBrokenRulesAreNamedAtOnce() {
    Answers facts = ALL_MET.with("items.unjudged", 3).with("agreement", "open");
    assertThat(broken(Way.COMMITTEE, Outcome.GRANTED, facts)).isEqualTo("R01, R11");
  }

  private static void refuse(Way way, Outcome outcome, Answers facts) {
    Rules.refuseUnlessMet(Rules.binding(ShippedEdition.content(), way, outcome), facts);
  }

  private static Object broken(Way way, Outcome outcome, Answers facts) {
    OutOfOrder refused = catchThrowableOfType(OutOfOrder.class, () -> refuse(way, outcome, facts));
    return refused.arguments().get(0);
  }
}
