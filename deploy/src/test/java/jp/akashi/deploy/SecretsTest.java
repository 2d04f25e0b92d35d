package jp.akashi.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the passwords of an installation lie, and what happens where they cannot. */
class SecretsTest {

  @TempDir Path data;

  @Test
  void areTheSameAtTheNextStartAndForTheOwnerOnly() throws IOException {
    String first = new Secrets(data).of("database.postgres");
    Secrets second = new Secrets(data);
    second.of("oidc.client");
    assertThat(new Secrets(data).of("database.postgres")).isEqualTo(first);
    assertThat(Files.getPosixFilePermissions(file()))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void whatAKilledStartLeftHalfWrittenIsNoSecret() throws IOException {
    String first = new Secrets(data).of("database.postgres");
    Files.writeString(data.resolve("secrets.properties.new"), "database.pos");
    Secrets second = new Secrets(data);
    second.of("oidc.client");
    assertThat(second.of("database.postgres")).isEqualTo(first);
    try (Stream<Path> left = Files.list(data)) {
      assertThat(left).containsExactly(file());
    }
  }

  @Test
  void aFileThatCannotBeReadIsATroubleWithItsRemedy() throws IOException {
    Files.createDirectory(file());
    assertThatThrownBy(() -> new Secrets(data))
        .isInstanceOf(Trouble.class)
        .hasMessageStartingWith("Could not read " + file())
        .hasMessageEndingWith("run as that user or choose another --data.");
  }

  @Test
  void aDirectoryThatCannotBeWrittenIsATroubleWithItsRemedy() throws IOException {
    Path taken = Files.createFile(data.resolve("taken"));
    Secrets secrets = new Secrets(taken);
    assertThatThrownBy(() -> secrets.of("oidc.client"))
        .isInstanceOf(Trouble.class)
        .hasMessageStartingWith("Could not write " + taken.resolve("secrets.properties"))
        .hasMessageEndingWith("run as that user or choose another --data.");
  }

  private Path file() {
    return data.resolve("secrets.properties");
  }
}
