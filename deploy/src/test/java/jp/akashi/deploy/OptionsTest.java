package jp.akashi.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be asked of {@code deploy/run}, and what it says to the rest. */
class OptionsTest {

  @Test
  void withoutOptionsItRunsHere() {
    Options options = Options.read(List.of());
    assertThat(options.act()).isEqualTo(Options.Act.RUN);
    assertThat(options.portOffset()).isZero();
    assertThat(options.data()).isEqualTo(Path.of("data").toAbsolutePath());
  }

  @Test
  void optionsMayStandInAnyOrder() {
    Options options =
        Options.read(List.of("--data", "/srv/akashi/../a", "--stop", "--port-offset", "100"));
    assertThat(options.act()).isEqualTo(Options.Act.STOP);
    assertThat(options.portOffset()).isEqualTo(100);
    assertThat(options.data()).isEqualTo(Path.of("/srv/a"));
  }

  @ParameterizedTest
  @CsvSource({
    "--start, There is no option --start: deploy/run --help lists them.",
    "--data, --data needs a value: deploy/run --help shows how.",
    "--port-offset, --port-offset needs a value: deploy/run --help shows how.",
    "--port-offset -1, 'needs a number from 0 to 50000, not -1.'",
    "--port-offset 50001, 'needs a number from 0 to 50000, not 50001.'",
    "--port-offset ten, 'needs a number from 0 to 50000, not ten.'"
  })
  void whatCannotBeUnderstoodIsNamed(String arguments, String sentence) {
    assertThatThrownBy(() -> Options.read(List.of(arguments.split(" "))))
        .isInstanceOf(Trouble.class)
        .hasMessageEndingWith(sentence);
  }

  @Test
  void aTakenPortIsNamedWithWhatItIsForAndAWayOut() throws IOException {
    Ports ports = Ports.free();
    ports.refuseTaken();
    InetAddress loopback = InetAddress.getByName("127.0.0.1");
    try (ServerSocket other = new ServerSocket(ports.database(), 1, loopback)) {
      assertThat(other.isBound()).isTrue();
      assertThatThrownBy(ports::refuseTaken)
          .isInstanceOf(Trouble.class)
          .hasMessageStartingWith("Port " + ports.database() + " for the database is taken.")
          .hasMessageEndingWith("--port-offset 1000.");
    }
  }
}
