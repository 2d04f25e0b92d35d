package jp.akashi.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.Map;
import jp.akashi.refusal.InvalidInput;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R09")
class InterestsTest {

  @Test
  void areNoneIfEveryAnswerIsNo() {
    Interests none = Interests.none();
    none.check();
    assertThat(none.tie()).isNull();
  }

  @Test
  void answerEveryQuestion() {
    Interests open = new Interests(Map.of(TieQuestion.KINSHIP, TieAnswer.NO));
    assertThatThrownBy(open::check)
        .isInstanceOfSatisfying(
            InvalidInput.class, refused -> assertThat(refused.errors()).hasSize(4));
  }

  @Test
  void sayWhatATieIs() {
    assertThatThrownBy(() -> with(new TieAnswer(true, " ")).check())
        .isInstanceOf(InvalidInput.class);
    assertThat(with(new TieAnswer(true, "株主")).tie()).contains("HOLDING", "株主");
  }

  private static Interests with(TieAnswer holding) {
    Map<TieQuestion, TieAnswer> answers = new EnumMap<>(Interests.none().answers());
    answers.put(TieQuestion.HOLDING, holding);
    return new Interests(answers);
  }
}
