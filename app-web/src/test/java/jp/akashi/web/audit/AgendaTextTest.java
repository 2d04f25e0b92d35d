package jp.akashi.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.akashi.audit.AgendaLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The agenda of an audit as it is typed. */
class AgendaTextTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 2, 16);

  @Test
  void aLineIsOfTheFirstDayUnlessItNamesAnother() {
    assertThat(AgendaText.read("10:00 管理区域 / 小林\n\n2026-02-17 9:30 記録／田中", FIRST))
        .containsExactly(
            new AgendaLine(FIRST, "10:00", "管理区域", "小林"),
            new AgendaLine(FIRST.plusDays(1), "9:30", "記録", "田中"));
    assertThat(AgendaText.read(null, FIRST)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-30 10:00 x / y",
        "2026-13-01 10:00 x / y",
        "99:99 x / y",
        "24:00 x / y",
        "10:60 x / y",
        "10:00 x",
        "何か"
      })
  void whatIsNoTimeOrNoLineCannotBeRead(String line) {
    assertThat(AgendaText.read("10:00 管理区域 / 小林\n" + line, FIRST)).isNull();
  }
}
