package jp.akashi.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import jp.akashi.application.ApplicationNumber;
import org.junit.jupiter.api.Test;

class SelfCheckAnswerTest {

  private static final Instant NOW = Instant.parse("2026-06-10T04:58:00Z");
  private final SelfCheckAnswer answer =
      new SelfCheckAnswer(new ApplicationNumber("A-2026-0042"), "IV-13");

  @Test
  void cannotBeMistakenForAnItemNobodyAnswered() {
    assertThat(answer.version()).isPositive();
  }

  @Test
  void isReplacedAsAWhole() {
    answer.say(said("先"), "yamada", NOW);
    answer.say(new ItemAnswer(" ", Map.of(), Set.of(), false, "後"), "suzuki", NOW);
    assertThat(answer.said().means()).isEmpty();
    assertThat(answer.said().evidence()).isEmpty();
    assertThat(answer.said().applies()).isTrue();
    assertThat(answer.answeredBy()).isEqualTo("suzuki");
  }

  @Test
  void isToldInShortWithCodesFirstAndWordsAfterThem() {
    ItemAnswer both =
        new ItemAnswer(
            null,
            Map.of(
                12, new MeansAnswer(MeansChoice.ADOPTED, null),
                2, new MeansAnswer(MeansChoice.EQUIVALENT, "守衛が記録する。")),
            Set.of("A12", "A07"),
            true,
            "見直し中");
    assertThat(both.inShort())
        .isEqualTo("2=EQUIVALENT 12=ADOPTED A07 A12 SHOWN_ON_SITE：守衛が記録する。／見直し中");
    assertThat(new ItemAnswer("紙がない。", Map.of(), Set.of(), false, null).inShort())
        .isEqualTo("NOT_APPLICABLE：紙がない。");
    assertThat(new ItemAnswer(null, Map.of(), Set.of(), false, null).inShort()).isEmpty();
  }

  @Test
  void lacksEvidenceWhereSomethingIsSaidToBeDoneAndNothingShowsIt() {
    assertThat(shown(MeansChoice.ADOPTED, Set.of(), false).lacksEvidence()).isTrue();
    assertThat(shown(MeansChoice.EQUIVALENT, Set.of(), false).lacksEvidence()).isTrue();
    assertThat(shown(MeansChoice.ADOPTED, Set.of("A07"), false).lacksEvidence()).isFalse();
    assertThat(shown(MeansChoice.ADOPTED, Set.of(), true).lacksEvidence()).isFalse();
    assertThat(shown(MeansChoice.NOT_ADOPTED, Set.of(), false).lacksEvidence()).isFalse();
    Map<Integer, MeansAnswer> adopted = Map.of(1, new MeansAnswer(MeansChoice.ADOPTED, null));
    assertThat(new ItemAnswer("紙がない。", adopted, Set.of(), false, null).lacksEvidence()).isFalse();
  }

  private static ItemAnswer shown(MeansChoice choice, Set<String> evidence, boolean onSite) {
    return new ItemAnswer(
        null, Map.of(1, new MeansAnswer(choice, "守衛が記録する。")), evidence, onSite, null);
  }

  private static ItemAnswer said(String note) {
    MeansAnswer adopted = new MeansAnswer(MeansChoice.ADOPTED, null);
    return new ItemAnswer(null, Map.of(7, adopted), Set.of("A12"), false, note);
  }
}
