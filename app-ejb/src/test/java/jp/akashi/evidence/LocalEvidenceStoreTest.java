package jp.akashi.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LocalEvidenceStoreTest extends EvidenceStoreContract {

  private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");

  @Override
  Path lies() {
    return directory.resolve("evidence");
  }

  @Override
  Map<String, String> settings() {
    return Map.of();
  }

  @Test
  void theSweepDeletesOldHalvesAndSetsWholeFilesNobodyKnowsAside() throws Exception {
    StoredFile known = put(content(3, 100));
    StoredFile unknown = put(content(4, 100));
    StoredFile fresh = put(content(5, 100));
    Path half = directory.resolve("evidence/incoming/" + UUID.randomUUID());
    Path growing = directory.resolve("evidence/incoming/" + UUID.randomUUID());
    Files.writeString(half, "half");
    Files.writeString(growing, "growing");
    for (Path old : List.of(half, onDisk(known), onDisk(unknown))) {
      Files.setLastModifiedTime(old, FileTime.from(NOW.minus(Duration.ofHours(25))));
    }
    for (Path young : List.of(growing, onDisk(fresh))) {
      Files.setLastModifiedTime(young, FileTime.from(NOW.minus(Duration.ofHours(23))));
    }
    assertThat(
            store(Clock.fixed(NOW, ZoneOffset.UTC)).sweep(Duration.ofHours(24), known.id()::equals))
        .isEqualTo(2);
    assertThat(half).doesNotExist();
    assertThat(growing).exists();
    assertThat(directory.resolve("evidence/orphans/" + unknown.id())).exists();
    assertThat(read(known)).hasSize(100);
    assertThat(read(fresh)).hasSize(100);
    assertThatThrownBy(() -> read(unknown)).isInstanceOf(IOException.class);
  }
}
