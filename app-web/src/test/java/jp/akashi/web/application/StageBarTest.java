package jp.akashi.web.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import jp.akashi.application.CaseStage;
import jp.akashi.application.CaseState;
import jp.akashi.journal.Journal;
import org.junit.jupiter.api.Test;

class StageBarTest {

  private static final String[] REPORTED = {
    "application.accepted", "review.completed", "audit.reported"
  };

  @Test
  void aCaseThatIsSentBackIsInItsAuditAgain() {
    List<StageBar.Stage> stages =
        stages(CaseState.ON_SITE_AUDIT, with(REPORTED, "decision.fileSentBack"));
    assertThat(stages)
        .filteredOn(StageBar.Stage::now)
        .extracting(StageBar.Stage::name)
        .containsExactly(CaseStage.ON_SITE_AUDIT);
    assertThat(stages).filteredOn(StageBar.Stage::done).hasSize(2);
  }

  @Test
  void reportedASecondTimeItIsInItsDecision() {
    String[] acts = with(with(REPORTED, "decision.sentBack"), "audit.reported");
    List<StageBar.Stage> stages = stages(CaseState.TECHNICAL_REVIEW, acts);
    assertThat(stages)
        .filteredOn(StageBar.Stage::now)
        .extracting(StageBar.Stage::name)
        .containsExactly(CaseStage.DECISION);
    assertThat(stages).filteredOn(StageBar.Stage::done).hasSize(3);
  }

  private static String[] with(String[] acts, String last) {
    return Stream.concat(Stream.of(acts), Stream.of(last)).toArray(String[]::new);
  }

  private static List<StageBar.Stage> stages(CaseState state, String... acts) {
    List<Journal.Line> journal =
        Stream.of(acts)
            .map(act -> new Journal.Line(1, Instant.EPOCH, "x", "A-2026-0001", act, null, null))
            .toList();
    return StageBar.of(state, journal, line -> line.act());
  }
}
