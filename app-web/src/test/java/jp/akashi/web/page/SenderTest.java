package jp.akashi.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose form is taken: Sec-Fetch-Site, Origin, Referer, and whether a session comes with it. */
class SenderTest {

  private static final Set<String> OURS =
      Set.of("https://akashi.example.jp", "http://127.0.0.1:8080");

  @ParameterizedTest
  @CsvSource({
    "same-origin, , , true",
    "same-origin, http://inside:8080, , true",
    "none, , , true",
    ", https://akashi.example.jp, , true",
    ", http://127.0.0.1:8080, , true",
    ", , https://AKASHI.example.jp:443/app/case?number=1, true",
    ", , , false"
  })
  void ourOwnAndWhoeverHasNothingToLose(String site, String origin, String referer, boolean known) {
    assertThat(new Sender(site, origin, referer, known).isOneOf(OURS)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "cross-site, , , false",
    "cross-site, https://akashi.example.jp, , true",
    "same-site, https://other.example.jp, , true",
    ", https://evil.example, , false",
    ", http://akashi.example.jp, , true",
    ", https://akashi.example.jp.evil.example, , true",
    ", https://akashi.example.jp:8443, , true",
    ", null, , true",
    ", null, https://akashi.example.jp/, true",
    ", , https://evil.example/akashi.example.jp, true",
    ", , about:blank, true",
    ", , , true"
  })
  void othersAreNot(String site, String origin, String referer, boolean known) {
    assertThat(new Sender(site, origin, referer, known).isOneOf(OURS)).isFalse();
  }
}
