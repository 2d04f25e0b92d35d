package jp.akashi.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keycloak's build may be cut off at any time. */
class KeycloakBuildTest {

  @TempDir Path home;
  private Path application;
  private KeycloakBuild build;

  @BeforeEach
  void comes() throws IOException {
    application = home.resolve("lib/quarkus/quarkus-application.dat");
    Files.createDirectories(application.getParent());
    Files.writeString(application, "as it came");
    build = new KeycloakBuild(home);
  }

  @Test
  void isDoneOnce() throws IOException {
    assertThat(build.isCurrent()).isFalse();
    builds();
    assertThat(build.isCurrent()).isTrue();
    Files.setLastModifiedTime(application, FileTime.from(Instant.EPOCH));
    assertThat(build.isCurrent()).as("another was unpacked over it").isFalse();
  }

  @Test
  void cutOffItBeginsAnewWithTheFilesAsTheyCame() throws IOException {
    build.begin();
    Files.delete(application);
    assertThat(build.isCurrent()).isFalse();
    build.begin();
    assertThat(application).hasContent("as it came");
  }

  @Test
  void cutOffAfterAnEarlierOneItIsNotTakenForThat() throws IOException {
    builds();
    Files.setLastModifiedTime(application, FileTime.from(Instant.EPOCH));
    build.begin();
    Files.delete(application);
    assertThat(build.isCurrent()).isFalse();
  }

  private void builds() throws IOException {
    build.begin();
    Files.writeString(application, "built");
    build.end();
  }
}
