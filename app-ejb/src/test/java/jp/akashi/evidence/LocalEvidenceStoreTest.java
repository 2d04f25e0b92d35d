package jp.akashi.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
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

  /** Sealed as files were before a key said how its content is cut. */
  @Test
  void aFileSealedInSegmentsOfOneMegabyteStillOpens() throws Exception {
    byte[] content = content(10, (2 << 20) + 5);
    EvidenceKeys keys = EvidenceKeys.in(directory.resolve("keys"));
    byte[] key = keys.fresh();
    String id = UUID.randomUUID().toString();
    Path place = lies().resolve("files/" + id.substring(0, 2) + "/" + id);
    Files.createDirectories(place.getParent());
    try (OutputStream sealed =
        new AesGcmHkdfStreaming(key, "HmacSha256", 32, 1 << 20, 0)
            .newEncryptingStream(Files.newOutputStream(place), EvidenceKeys.bytes(id))) {
      sealed.write(content);
    }
    byte[] wrapped = keys.wrap(key, id);
    StoredFile before =
        new StoredFile(id, content.length, "", wrapped, keys.newest(), EvidencePlace.DISK);
    assertThat(Arrays.equals(read(before), content)).isTrue();
    assertThat(Arrays.equals(read(store.rewrap(before)), content)).isTrue();
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
