package jp.akashi.web.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

  @ParameterizedTest
  @CsvSource({
    "bytes=0-0, 0, 0",
    "bytes=0-99, 0, 99",
    "bytes=10-, 10, 99",
    "bytes=90-200, 90, 99",
    "bytes=-10, 90, 99",
    "bytes=-200, 0, 99"
  })
  void isCutToTheFile(String header, long first, long last) {
    ByteRange range = ByteRange.of(header, 100).orElseThrow();
    assertThat(range).isEqualTo(new ByteRange(first, last));
    assertThat(range.isOutside()).isFalse();
    assertThat(range.length()).isEqualTo(last - first + 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=100-", "bytes=100-200", "bytes=-0"})
  void mayHoldNothingOfTheFile(String header) {
    assertThat(ByteRange.of(header, 100).orElseThrow().isOutside()).isTrue();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "bytes=-",
        "bytes=5-3",
        "bytes=0-1,3-4",
        "bytes=a-b",
        "lines=1-2",
        "bytes=99999999999999999999-"
      })
  void whatIsNoRangeMeansTheWholeFile(String header) {
    assertThat(ByteRange.of(header, 100)).isEmpty();
  }
}
