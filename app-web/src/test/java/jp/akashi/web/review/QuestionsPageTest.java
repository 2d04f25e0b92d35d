package jp.akashi.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Numbers of documents as the applicant types them beside an answer. */
class QuestionsPageTest {

  @Test
  void aNumberTypedTwiceIsTakenOnce() {
    assertThat(QuestionsPage.codes("A04 A04、A10")).containsExactlyInAnyOrder("A04", "A10");
    assertThat(QuestionsPage.codes(" ")).isEmpty();
    assertThat(QuestionsPage.codes(null)).isEmpty();
  }
}
