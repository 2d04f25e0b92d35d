package jp.akashi.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadSetupTest {

  @Test
  void anUploadWaitsThreeDaysUnlessTheBodySaysOtherwise() {
    assertThat(UploadSetup.kept(null)).isEqualTo(Duration.ofDays(3));
    assertThat(UploadSetup.kept(" ")).isEqualTo(Duration.ofDays(3));
    assertThat(UploadSetup.kept("PT36H")).isEqualTo(Duration.ofHours(36));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "three days", "PT0S", "-P1D"})
  void whatIsNoDurationIsRefusedByName(String setting) {
    assertThatThrownBy(() -> UploadSetup.kept(setting))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("AKASHI_UPLOAD_KEPT");
  }
}
