package jp.akashi.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What whoever starts Akashi may say of the virus scanner. */
class ScannerTest {

  private static final int PORT = 13310;

  @TempDir Path data;

  @Test
  void theServerIsToldOfOursUnlessAnotherIsNamed() {
    assertThat(new Scanner(data, PORT, null).setting()).isEqualTo("127.0.0.1:13310");
    assertThat(new Scanner(data, PORT, " ").setting()).isEqualTo("127.0.0.1:13310");
    assertThat(new Scanner(data, PORT, "scan.example:3310").setting())
        .isEqualTo("scan.example:3310");
  }

  @Test
  void toDoWithoutIsSaidAloud() {
    Scanner off = new Scanner(data, PORT, "off");
    assertThat(off.setting()).isEqualTo("off");
    assertThat(off.isThere()).isTrue();
    assertThat(off.inWords()).contains("not scanned");
    off.start();
    assertThat(data).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {"no", "scan.example", "scan.example:port", "127.0.0.1:"})
  void whatIsNeitherIsRefused(String setting) {
    assertThatThrownBy(() -> new Scanner(data, PORT, setting))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("host:port or off");
  }
}
