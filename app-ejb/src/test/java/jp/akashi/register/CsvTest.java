package jp.akashi.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+81", "-2", "@SUM", "\t=1", "＝1"})
  void noCellBeginsAFormula(String value) {
    assertThat(Csv.cell(value)).startsWith("\"'");
  }

  @Test
  void whatHoldsANulIsNoLetters() {
    assertThat(Csv.letters("a,b\n".getBytes(UTF_8))).contains("a,b\n");
    assertThat(Csv.letters("a,\0b\n".getBytes(UTF_8))).isEmpty();
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    List<List<String>> rows = List.of(List.of("甲,乙", "\"丙\"\n丁"), List.of("", "戊"));
    assertThat(Csv.read(Csv.write(List.of("a", "b"), rows)).subList(1, 3)).isEqualTo(rows);
  }
}
