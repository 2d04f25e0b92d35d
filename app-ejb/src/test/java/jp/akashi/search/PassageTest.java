package jp.akashi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is shown of a long sentence. */
class PassageTest {

  private static final String LONG = "前".repeat(500);

  private static Passage read(String before, String found, String after) {
    return Passage.read(before + Spelled.BEGIN + found + Spelled.END + after);
  }

  private static List<String> texts(Passage passage) {
    return passage.parts().stream().map(Passage.Part::text).toList();
  }

  @Test
  void whatStandsFarFromWhatWasFoundIsLeftOut() {
    assertThat(texts(read(LONG, "鍵", LONG)))
        .containsExactly("…" + "前".repeat(60), "鍵", "前".repeat(60) + "…");
  }

  @Test
  void betweenTwoFindsBothEndsAreShown() {
    Passage passage = Passage.read(mark("鍵") + "一".repeat(100) + "二".repeat(100) + mark("記録"));
    assertThat(texts(passage)).containsExactly("鍵", "一".repeat(60) + "…" + "二".repeat(60), "記録");
  }

  private static String mark(String found) {
    return "" + Spelled.BEGIN + found + Spelled.END;
  }

  @Test
  void whatIsShortOrWasFoundIsShownWhole() {
    assertThat(texts(read("前".repeat(120), LONG, ""))).containsExactly("前".repeat(120), LONG);
  }

  @Test
  void aPassageWithoutAFindIsItsBeginning() {
    assertThat(texts(Passage.read(LONG))).containsExactly("前".repeat(60) + "…");
  }
}
