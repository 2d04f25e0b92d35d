package jp.akashi.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.akashi.scheme.FormRevision;
import jp.akashi.scheme.FormRevisions;
import org.junit.jupiter.api.Test;

/** What becomes of an answer when another edition asks otherwise. */
class QuestionsFormTest {

  private static final ApplicationNumber NUMBER = new ApplicationNumber("A-2026-0042");
  private static final FormRevision DROPPED =
      FormRevisions.without(FormRevision.QUESTIONS, "systems");
  private static final FormRevision ASKED = FormRevisions.back(DROPPED);

  @Test
  void anAnswerNoLongerAskedForIsKeptAside() {
    assertThat(outcome(DROPPED, Map.of("systems", "4"))).isEqualTo(FormChange.Outcome.KEPT_ASIDE);
    assertThat(outcome(DROPPED, Map.of())).isEqualTo(FormChange.Outcome.NOT_ASKED);
  }

  @Test
  void aNewQuestionIsToBeAnswered() {
    assertThat(outcome(ASKED, Map.of())).isEqualTo(FormChange.Outcome.TO_ANSWER);
  }

  @Test
  void anAnswerKeptAsideComesBackWithItsQuestionIfItStillFits() {
    assertThat(QuestionsForm.changes(Map.of(), ASKED, List.of(aside("4"))))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.outcome()).isEqualTo(FormChange.Outcome.CHECK_AGAIN);
              assertThat(change.said()).containsExactly(new Said("", "", "4"));
            });
    assertThat(QuestionsForm.changes(Map.of(), ASKED, List.of(aside("many"))))
        .extracting(FormChange::outcome)
        .containsExactly(FormChange.Outcome.TO_ANSWER);
  }

  @Test
  void aRewordedQuestionIsLookedAtAgain() {
    FormRevision reworded = reworded("question_ja", "無線LAN", "Wi-Fi");
    assertThat(outcome(reworded, Map.of("wireless", "yes")))
        .isEqualTo(FormChange.Outcome.CHECK_AGAIN);
    assertThat(outcome(reworded, Map.of())).isEqualTo(FormChange.Outcome.TO_ANSWER);
  }

  @Test
  void anAnswerThatIsNoneAnyMoreGivesWayToAnother() {
    FormRevision narrowed = reworded("values", "no", "never");
    assertThat(outcome(narrowed, Map.of("byod", "no"))).isEqualTo(FormChange.Outcome.ANSWER_ANEW);
    assertThat(outcome(narrowed, Map.of("byod", "yes"))).isEqualTo(FormChange.Outcome.CHECK_AGAIN);
  }

  @Test
  void anAnswerThatGaveWayComesBackWhenItIsOneAgain() {
    FormRevision widened = FormRevisions.back(reworded("values", "no", "never"));
    CarriedAnswer no = new CarriedAnswer(NUMBER, "byod", "no", EarlierForm.aside("tics-2023"));
    assertThat(QuestionsForm.changes(Map.of(), widened, List.of(no)))
        .extracting(FormChange::outcome)
        .containsExactly(FormChange.Outcome.CHECK_AGAIN);
  }

  private static FormRevision reworded(String column, String text, String by) {
    String key = column.equals("values") ? "byod" : "wireless";
    return FormRevisions.replacing(FormRevision.QUESTIONS, key, column, text, by);
  }

  private static CarriedAnswer aside(String answer) {
    return new CarriedAnswer(NUMBER, "systems", answer, EarlierForm.aside("tics-2023"));
  }

  private static FormChange.Outcome outcome(FormRevision revision, Map<String, String> answers) {
    List<FormChange> changes = QuestionsForm.changes(answers, revision, List.of());
    assertThat(changes).hasSize(1);
    return changes.get(0).outcome();
  }
}
