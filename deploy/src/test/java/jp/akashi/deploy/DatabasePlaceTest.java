package jp.akashi.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database of a data directory is found wherever it lies. */
class DatabasePlaceTest {

  private static final Unprivileged USER = new Unprivileged("postgres", "nobody");

  @TempDir Path machine;
  private Path data;

  @BeforeEach
  void reachable() {
    assertThat(machine.toFile().setExecutable(true, false)).isTrue();
    data = machine.resolve("data");
  }

  @Test
  void liesInTheDataDirectoryAndIsFoundWhereThatWasMoved() throws IOException {
    assertThat(DatabasePlace.of(data, USER)).isEqualTo(data.resolve("database"));
    assertThat(data.resolve("database.where")).hasContent("database");
    Path moved = machine.resolve("moved");
    Files.move(data, moved);
    assertThat(DatabasePlace.of(moved, USER)).isEqualTo(moved.resolve("database"));
  }

  @Test
  void elsewhereIsWhatIsOnRecordAndNotWhatWouldBeChosenNow() throws IOException {
    Path elsewhere = Files.createDirectories(machine.resolve("elsewhere"));
    recorded(elsewhere);
    assertThat(DatabasePlace.of(data, USER)).isEqualTo(elsewhere);
    assertThat(data.resolve("database")).doesNotExist();
  }

  @Test
  void whatIsOnRecordAndGoneIsNotReplacedByAnEmptyOne() throws IOException {
    recorded(machine.resolve("gone"));
    assertThatThrownBy(() -> DatabasePlace.of(data, USER))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining(machine.resolve("gone").toString())
        .hasMessageContaining("bring it back");
    assertThat(data.resolve("database")).doesNotExist();
  }

  private void recorded(Path place) throws IOException {
    Files.createDirectories(data);
    Files.writeString(data.resolve("database.where"), place + "\n");
  }
}
