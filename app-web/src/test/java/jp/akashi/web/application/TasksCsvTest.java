package jp.akashi.web.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.application.CaseState;
import jp.akashi.application.CaseStep;
import jp.akashi.application.OpenStep;
import jp.akashi.application.TaskService.Task;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of tasks for a spreadsheet. */
class TasksCsvTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "＝1+1", "＋81", "－2", "＠SUM"})
  void noCellBeginsAFormula(String company) {
    OpenStep step =
        new OpenStep(
            ApplicationNumber.of(2026, 1), CaseStep.CHECK_COMPLETENESS, Instant.EPOCH, null);
    Task task = new Task(step, null, company, "ミホン", CaseState.SUBMITTED, List.of());
    assertThat(TasksCsv.csv(List.of(task), Locale.JAPANESE))
        .startsWith("\uFEFF\"")
        .contains("\"'" + company + "\"")
        .endsWith("\r\n");
  }
}
