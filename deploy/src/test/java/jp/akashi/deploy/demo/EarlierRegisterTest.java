package jp.akashi.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The earlier register looks the same on any day. */
class EarlierRegisterTest {

  private static final int CERTIFIED_ON = 9;
  private static final int VALID_UNTIL = 10;
  private static final int STATE = 11;
  private static final int SUSPENDED_FROM = 12;
  private static final int SUSPENDED_UNTIL = 13;
  private static final int ENDED_ON = 16;

  @ParameterizedTest
  @ValueSource(strings = {"2026-12-01", "2027-02-28", "2028-02-29", "2031-01-01", "2031-12-31"})
  void itsDaysFitItsStates(String day) {
    LocalDate today = LocalDate.parse(day);
    List<String[]> rows =
        EarlierRegister.csv("MS", today).lines().skip(1).map(row -> row.split(",", -1)).toList();
    assertThat(rows).hasSize(6);
    for (String[] row : rows) {
      LocalDate from = LocalDate.parse(row[CERTIFIED_ON]);
      LocalDate until = LocalDate.parse(row[VALID_UNTIL]);
      assertThat(from).isBefore(today);
      assertThat(until).isEqualTo(from.plusYears(3).minusDays(1));
      assertThat(row[0]).startsWith("MS-" + from.getYear() + "-");
      switch (row[STATE]) {
        case "SUSPENDED" -> {
          assertThat(LocalDate.parse(row[SUSPENDED_FROM])).isBefore(today);
          assertThat(LocalDate.parse(row[SUSPENDED_UNTIL])).isAfter(today).isBefore(until);
        }
        case "VALID" -> assertThat(until).isAfter(today);
        case "EXPIRED" -> assertThat(until).isBefore(today).isAfter(today.minusMonths(4));
        default ->
            assertThat(LocalDate.parse(row[ENDED_ON]))
                .isBefore(today)
                .isAfter(from)
                .isBefore(until);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {EarlierRegister.SUSPENDED, EarlierRegister.VALID, EarlierRegister.EXPIRED})
  void anEntryIsFoundByItsNumber(String serial) {
    assertThat(EarlierRegister.csv("MS")).contains(EarlierRegister.number("MS", serial) + ",");
  }
}
