package jp.akashi.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The demo's accreditation does not run out, in whatever year the demo is started. */
class DemoBodyTest {

  @ParameterizedTest
  @CsvSource({"2026-12-01, 2029-03-31", "2027-03-31, 2029-03-31", "2027-04-01, 2030-03-31"})
  void isAccreditedUntilTheEndOfAFiscalYear(LocalDate today, LocalDate until) {
    assertThat(DemoBody.accreditedUntil(today)).isEqualTo(until);
  }
}
