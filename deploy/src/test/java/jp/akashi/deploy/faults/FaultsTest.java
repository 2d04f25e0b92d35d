package jp.akashi.deploy.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.akashi.deploy.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be asked of {@code deploy/faults}. */
class FaultsTest {

  @Test
  void withoutWordsAllRunAsOftenAsEachShould() {
    Faults.Request all = Faults.Request.read(List.of());
    assertThat(all.names()).containsExactly("kill-app", "kill-db", "kill-idp", "kill-upload");
    assertThat(all.rounds("kill-app")).isEqualTo(20);
    assertThat(all.rounds("kill-upload")).isEqualTo(100);
  }

  @Test
  void whatIsNamedRunsAsOftenAsIsSaid() {
    Faults.Request one = Faults.Request.read(List.of("kill-upload", "--rounds", "3"));
    assertThat(one.names()).containsExactly("kill-upload");
    assertThat(one.rounds("kill-upload")).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    "kill-all, There is no fault kill-all",
    "--rounds, --rounds needs a number from 1 to 9999",
    "--rounds 0, 'from 1 to 9999, not 0.'",
    "--rounds 10000, 'from 1 to 9999, not 10000.'"
  })
  void whatCannotBeUnderstoodIsNamed(String line, String said) {
    assertThatThrownBy(() -> Faults.Request.read(List.of(line.split(" "))))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining(said);
  }
}
