package jp.akashi.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nearly the same words are alike; others are not, however much they are about the same. */
class TextLikenessTest {

  @ParameterizedTest
  @CsvSource({
    "事業者は、管理情報を保管する部屋の鍵を管理する。, 事業者は、管理情報を保管する部屋の鍵を管理する。, true",
    "事業者は、管理情報を保管する部屋の鍵を管理する。, 事業者は、管理情報を保管する部屋の鍵を適切に管理する。, true",
    "事業者は、管理情報を保管する部屋の鍵を管理する。, 事業者は、管理情報を扱う者に教育を行う。, false",
    "Lend keys for three days at most., Lend keys for  three days at most. , true",
    "Lend keys for three days at most., Lend keys for seven days at most., false",
    "Lend keys for three days and write down who has them since when.,"
        + "Lend keys for seven days and write down who has them since when., true",
    "'', '', true",
    "'', 鍵を管理する。, false",
    "鍵, 錠, false",
    "鍵, 鍵, true"
  })
  void nearlyTheSameWordsAreAlike(String one, String other, boolean alike) {
    assertThat(TextLikeness.isAlike(one, other)).isEqualTo(alike);
  }

  @Test
  void theOrderOfTheTwoDoesNotMatter() {
    Random random = new Random(7);
    int alike = 0;
    for (int round = 0; round < 3000; round++) {
      String one = text(random);
      String other = random.nextBoolean() ? one + text(random) : text(random);
      boolean is = TextLikeness.isAlike(one, other);
      assertThat(TextLikeness.isAlike(other, one)).as("%s | %s", one, other).isEqualTo(is);
      assertThat(TextLikeness.isAlike(one, one)).isTrue();
      alike += is ? 1 : 0;
    }
    assertThat(alike).isBetween(100, 2900);
  }

  private static String text(Random random) {
    return random
        .ints(random.nextInt(8), 0, 4)
        .mapToObj(letter -> List.of("鍵", "𠮷", " ", "a").get(letter))
        .collect(Collectors.joining());
  }
}
