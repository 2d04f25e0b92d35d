package jp.akashi.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import jp.akashi.refusal.FieldError;
import jp.akashi.refusal.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type, in wide letters too. */
class TypedTest {

  @ParameterizedTest
  @CsvSource({"3.5, 3.5", "３．５, 3.5", "' 12 ', 12", "999.25, 999.25"})
  void aNumberIsReadHoweverItIsWritten(String typed, BigDecimal number) {
    assertThat(Typed.decimal(typed, 3)).isEqualTo(number);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "-1", "1000", "1.234", "三", "1,5", ".5"})
  void whatIsNoSuchNumberIsNone(String typed) {
    assertThat(Typed.decimal(typed, 3)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2027-01-05", "２０２７－０１－０５", " 2027-01-05 "})
  void aDayIsReadHoweverItIsWritten(String typed) {
    assertThat(Typed.day("firstDay", typed)).isEqualTo(LocalDate.of(2027, 1, 5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1/5", "2027-02-30", "来週"})
  void whatIsNoDayIsNamedAtItsField(String typed) {
    InvalidInput refused =
        catchThrowableOfType(InvalidInput.class, () -> Typed.day("firstDay", typed));
    assertThat(refused.errors()).containsExactly(new FieldError("firstDay", "date.form"));
  }

  @Test
  void nothingIsNoDay() {
    assertThat(Typed.day("firstDay", "  ")).isNull();
  }
}
