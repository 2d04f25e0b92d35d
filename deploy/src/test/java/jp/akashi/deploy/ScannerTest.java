package jp.akashi.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
    assertThat(new Scanner(data, PORT, null, null).setting()).isEqualTo("127.0.0.1:13310");
    assertThat(new Scanner(data, PORT, " ", null).setting()).isEqualTo("127.0.0.1:13310");
    assertThat(new Scanner(data, PORT, "scan.example:3310", null).setting())
        .isEqualTo("scan.example:3310");
  }

  @Test
  void toDoWithoutIsSaidAloud() {
    Scanner off = new Scanner(data, PORT, "off", null);
    assertThat(off.setting()).isEqualTo("off");
    assertThat(off.isThere()).isTrue();
    assertThat(off.inWords()).contains("not scanned");
    off.start();
    assertThat(data).isEmptyDirectory();
  }

  @Test
  void theDemoDoesWithoutWhereThereIsNoneAndSaysSo() {
    Scanner demo = new Scanner(data, PORT, null, null).ofDemo();
    assertThat(demo.setting()).isEqualTo("off");
    assertThat(demo.isThere()).isTrue();
    assertThat(demo.inWords()).contains("every file says that it was not scanned");
    demo.start();
    assertThat(data).isEmptyDirectory();
  }

  @Test
  void aBodyThatSaidNothingIsNotDecidedFor() {
    Scanner real = new Scanner(data, PORT, null, null);
    assertThat(real.setting()).isEqualTo("127.0.0.1:13310");
    assertThat(real.isThere()).isFalse();
    assertThat(real.inWords()).contains("every file stays in quarantine");
  }

  @Test
  void theDemoKeepsTheScannerItHas() {
    ScannerProgram program = new ScannerProgram(data.resolve("clamd"), Map.of());
    assertThat(new Scanner(data, PORT, null, program).ofDemo().setting())
        .isEqualTo("127.0.0.1:13310");
    assertThat(new Scanner(data, PORT, "scan.example:3310", null).ofDemo().setting())
        .isEqualTo("scan.example:3310");
  }

  @Test
  void theSystemsDaemonComesBeforeTheOneThatWasBrought() throws IOException {
    Path brought = data.resolve("clamav");
    Path system = data.resolve("system/clamd");
    assertThat(ScannerProgram.among(List.of(system), brought)).isEmpty();
    program(brought.resolve("usr/sbin/clamd"));
    assertThat(ScannerProgram.among(List.of(system), brought))
        .hasValueSatisfying(
            ours ->
                assertThat(ours.environment().get("LD_LIBRARY_PATH"))
                    .startsWith(brought.resolve("usr/lib/x86_64-linux-gnu").toString()));
    program(system);
    assertThat(ScannerProgram.among(List.of(system), brought))
        .contains(new ScannerProgram(system, Map.of()));
  }

  private static void program(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    assertThat(Files.createFile(file).toFile().setExecutable(true)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"no", "scan.example", "scan.example:port", "127.0.0.1:"})
  void whatIsNeitherIsRefused(String setting) {
    assertThatThrownBy(() -> new Scanner(data, PORT, setting, null))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("host:port or off");
  }
}
