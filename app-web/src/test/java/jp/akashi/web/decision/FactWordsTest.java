package jp.akashi.web.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactWordsTest {

  @ParameterizedTest
  @CsvSource({
    "items.unjudged=3, まだ判断のない義務項目：3件, Obligation items not judged yet: 3",
    "clock.K13=running, 是正の期限（K13）はまだ過ぎていません。, The time to correct (K13) is not over yet.",
    "reasons=?, 理由は、判定のときに書きます。, The reasons are written with the decision.",
    "agreement=open, 認証契約の署名がまだです。, The certification agreement is not signed yet."
  })
  void aFactIsSaidInPlainWords(String fact, String japanese, String english) {
    assertThat(FactWords.in(Locale.JAPANESE).of(fact)).isEqualTo(japanese);
    assertThat(FactWords.in(Locale.ENGLISH).of(fact)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource({"moon=full", "items.unjudged=?", "agreement=lost"})
  void aFactWithoutWordsIsShownAsItIs(String fact) {
    assertThat(FactWords.in(Locale.JAPANESE).of(fact)).isEqualTo(fact);
  }
}
