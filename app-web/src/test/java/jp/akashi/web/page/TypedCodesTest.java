package jp.akashi.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Numbers of documents as the applicant types them beside an answer. */
class TypedCodesTest {

  @Test
  void aNumberTypedTwiceIsTakenOnce() {
    assertThat(Typed.codes("A04 A04、A10")).containsExactlyInAnyOrder("A04", "A10");
    assertThat(Typed.codes("Ａ21　A07，A08")).containsExactlyInAnyOrder("A21", "A07", "A08");
    assertThat(Typed.codes(" ")).isEmpty();
    assertThat(Typed.codes(null)).isEmpty();
  }
}
