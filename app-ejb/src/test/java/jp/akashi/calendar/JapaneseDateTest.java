package jp.akashi.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class JapaneseDateTest {

  private static final LocalDate DAY = LocalDate.of(2026, 8, 7);

  @Test
  void isWrittenInBothLanguages() {
    assertThat(JapaneseDate.format(DAY, Locale.JAPANESE)).isEqualTo("2026年8月7日");
    assertThat(JapaneseDate.format(DAY, Locale.ENGLISH)).isEqualTo("7 August 2026");
  }

  @Test
  void isWrittenWithItsWeekday() {
    assertThat(JapaneseDate.formatWithWeekday(DAY, Locale.JAPAN)).isEqualTo("2026年8月7日（金）");
    assertThat(JapaneseDate.formatWithWeekday(DAY, Locale.UK)).isEqualTo("Fri 7 August 2026");
  }

  @Test
  void isWrittenInTheEra() {
    assertThat(JapaneseDate.eraYear(DAY)).isEqualTo("令和8年");
    assertThat(JapaneseDate.formatInEra(DAY)).isEqualTo("令和8年8月7日");
    assertThat(JapaneseDate.formatInEra(LocalDate.of(2019, 5, 1))).isEqualTo("令和元年5月1日");
    assertThat(JapaneseDate.formatInEra(LocalDate.of(2019, 4, 30))).isEqualTo("平成31年4月30日");
  }
}
