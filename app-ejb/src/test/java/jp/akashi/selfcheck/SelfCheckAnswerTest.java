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
    answer.say(new ItemAnswer(" ", Map.of(), Set.of(), "後"), "suzuki", NOW);
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
            "見直し中");
    assertThat(both.inShort()).isEqualTo("2=EQUIVALENT 12=ADOPTED A07 A12：守衛が記録する。／見直し中");
    assertThat(new ItemAnswer("紙がない。", Map.of(), Set.of(), null).inShort())
        .isEqualTo("NOT_APPLICABLE：紙がない。");
    assertThat(new ItemAnswer(null, Map.of(), Set.of(), null).inShort()).isEmpty();
  }

  private static ItemAnswer said(String note) {
    MeansAnswer adopted = new MeansAnswer(MeansChoice.ADOPTED, null);
    return new ItemAnswer(null, Map.of(7, adopted), Set.of("A12"), note);
  }
}
