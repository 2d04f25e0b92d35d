package jp.akashi.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CorporateNumberTest {

  @Test
  void takesANumberWhoseCheckDigitFits() {
    assertThat(new CorporateNumber("8700110005901").value()).isEqualTo("8700110005901");
  }

  @Test
  void refusesANumberWithOneDigitChanged() {
    assertThatThrownBy(() -> new CorporateNumber("8700110005902"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void readsWideDigitsAndHyphens() {
    assertThat(CorporateNumber.read("８－７００１－１０００－５９０１").value()).isEqualTo("8700110005901");
  }
}
