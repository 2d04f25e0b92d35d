package jp.akashi.web.application;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.akashi.application.CaseStage;
import jp.akashi.application.CaseState;
import jp.akashi.journal.Journal;
import org.jspecify.annotations.Nullable;

/** The five stages of a case with what is over and where it stands. */
final class StageBar {

  /** Acts with which a stage ends. */
  private static final Map<CaseStage, List<String>> ENDS =
      new EnumMap<>(
          Map.of(
              CaseStage.INTAKE, List.of("application.accepted"),
              CaseStage.DOCUMENT_REVIEW, List.of("review.completed"),
              CaseStage.ON_SITE_AUDIT, List.of("audit.reported"),
              CaseStage.DECISION, List.of("decision.granted"),
              CaseStage.ISSUANCE, List.of("certificate.issued")));

  /**
   * Acts that open a stage again that had ended: a case that is sent back is audited anew (R21).
   */
  private static final Map<CaseStage, List<String>> OPENS_AGAIN =
      Map.of(CaseStage.ON_SITE_AUDIT, List.of("decision.sentBack", "decision.fileSentBack"));

  private StageBar() {}

  /**
   * One stage.
   *
   * @param note the day it ended, or the state of the case now; null where nothing is known
   */
  public record Stage(CaseStage name, boolean done, boolean now, @Nullable String note) {}

  static List<Stage> of(
      CaseState state, List<Journal.Line> journal, Function<Journal.Line, String> day) {
    boolean over = !state.isUnderWay() && state != CaseState.DRAFT && state != CaseState.GRANTED;
    CaseStage current = over ? reached(journal) : CaseStage.of(state);
    return Arrays.stream(CaseStage.values())
        .map(
            stage -> {
              String end = stage.compareTo(current) > 0 ? null : ended(stage, journal, day);
              boolean done = stage.compareTo(current) < 0 || (stage == current && end != null);
              return new Stage(stage, done, stage == current && !done && !over, end);
            })
        .toList();
  }

  /** The stage in which a case ended that ended without a certificate. */
  private static CaseStage reached(List<Journal.Line> journal) {
    CaseStage reached = CaseStage.INTAKE;
    for (CaseStage stage : CaseStage.values()) {
      if (ended(stage, journal, line -> "") != null && stage != CaseStage.ISSUANCE) {
        reached = CaseStage.values()[stage.ordinal() + 1];
      }
    }
    return reached;
  }

  private static @Nullable String ended(
      CaseStage stage, List<Journal.Line> journal, Function<Journal.Line, String> day) {
    String last = null;
    for (Journal.Line line : journal) {
      if (ENDS.get(stage).contains(line.act())) {
        last = day.apply(line);
      } else if (OPENS_AGAIN.getOrDefault(stage, List.of()).contains(line.act())) {
        last = null;
      }
    }
    return last;
  }
}
