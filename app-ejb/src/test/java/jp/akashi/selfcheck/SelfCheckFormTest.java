package jp.akashi.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.EarlierForm;
import jp.akashi.application.FormChange;
import jp.akashi.scheme.FormRevision;
import jp.akashi.scheme.FormRevisions;
import org.junit.jupiter.api.Test;

/** What becomes of a self-check when another edition writes its items otherwise. */
class SelfCheckFormTest {

  private static final MeansAnswer REASONED = new MeansAnswer(MeansChoice.EQUIVALENT, "金庫");
  private final SelfCheckAnswer answer = answer();

  private static SelfCheckAnswer answer() {
    SelfCheckAnswer said = new SelfCheckAnswer(new ApplicationNumber("A-2026-0042"), "I-2");
    ItemAnswer first =
        new ItemAnswer(null, Map.of(1, REASONED, 2, REASONED), Set.of("A07"), false, "注");
    said.say(first, "yamada", Instant.EPOCH);
    return said;
  }

  @Test
  void aMeansThatChangesHasItsItemLookedAtAgain() {
    FormRevision revision = FormRevisions.without(FormRevision.MEANS, "I-2 1");
    List<FormChange> changes = SelfCheckForm.changes(Map.of("I-2", answer), revision);
    assertThat(changes)
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.outcome()).isEqualTo(FormChange.Outcome.CHECK_AGAIN);
              assertThat(change.wording()).allMatch(w -> w.means().equals("1"));
            });
    assertThat(SelfCheckForm.changes(Map.of(), revision))
        .extracting(FormChange::outcome)
        .containsExactly(FormChange.Outcome.TO_ANSWER);
  }

  @Test
  void whatTheFormHasNoPlaceForIsKeptAsideAndComesBack() {
    answer.fit("old", Set.of(2), Set.of());
    assertThat(answer.said().means()).containsOnlyKeys(2);
    assertThat(answer.said().evidence()).isEmpty();
    assertThat(answer.aside())
        .containsExactlyInAnyOrder(AsidePart.of("old", 1, REASONED), AsidePart.of("old", "A07"));
    answer.fit("new", Set.of(1, 2), Set.of("A07"));
    assertThat(answer.aside()).isEmpty();
    assertThat(answer.said().means()).containsOnlyKeys(1, 2).containsEntry(1, REASONED);
    assertThat(answer.said().evidence()).containsExactly("A07");
  }

  @Test
  void whatWasAnsweredSinceIsNotOverwrittenByWhatComesBack() {
    answer.fit("old", Set.of(2), Set.of("A07"));
    MeansAnswer since = new MeansAnswer(MeansChoice.ADOPTED, null);
    answer.say(new ItemAnswer(null, Map.of(1, since), Set.of(), true, null), "suzuki", Instant.MAX);
    answer.fit("new", Set.of(1, 2), Set.of("A07"));
    assertThat(answer.said().means()).containsExactly(Map.entry(1, since));
    assertThat(answer.aside()).containsExactly(AsidePart.of("old", 1, REASONED));
  }

  @Test
  void anAnswerIsComparedWithTheFormItWasGivenOn() {
    answer.carry(EarlierForm.reworded("first"));
    answer.carry(EarlierForm.aside("second"));
    assertThat(answer.earlier()).isEqualTo(EarlierForm.aside("first"));
    answer.confirm();
    assertThat(answer.earlier()).isNull();
  }
}
