package jp.akashi.evidence;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysThereTest {

  @TempDir Path directory;

  @Test
  void aServerStartsWithTheKeysOfItsEvidence() throws GeneralSecurityException {
    EvidenceKeys keys = EvidenceKeys.in(directory.resolve("right"));
    KeysThere there = new KeysThere(keys);
    assertThatCode(() -> there.refuseLost(List.of(), null)).doesNotThrowAnyException();
    StoredFile file = wrappedBy(keys);
    assertThatCode(() -> there.refuseLost(List.of(file), null)).doesNotThrowAnyException();
  }

  /** An empty directory makes itself a key of the same name. */
  @Test
  void aServerWithAnotherKeyOfTheSameNameDoesNotStart() throws GeneralSecurityException {
    StoredFile file = wrappedBy(EvidenceKeys.in(directory.resolve("right")));
    KeysThere wrong = new KeysThere(EvidenceKeys.in(directory.resolve("empty")));
    assertThatThrownBy(() -> wrong.refuseLost(List.of(file), null))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContainingAll("AKASHI_KEYS_DIR", "0001", "AKASHI_LOST_KEYS");
    assertThatThrownBy(() -> wrong.refuseLost(List.of(file), "0002"))
        .isInstanceOf(IllegalStateException.class);
    assertThatCode(() -> wrong.refuseLost(List.of(file), "0002, 0001"))
        .as("given up on purpose")
        .doesNotThrowAnyException();
  }

  /** One file may be damaged; the key is there as long as another of its files opens. */
  @Test
  void oneDamagedRecordIsNoLostKey() throws GeneralSecurityException {
    EvidenceKeys keys = EvidenceKeys.in(directory.resolve("right"));
    StoredFile good = wrappedBy(keys);
    StoredFile damaged = new StoredFile("b", 1, "x", new byte[40], "0001", EvidencePlace.DISK);
    assertThatCode(() -> new KeysThere(keys).refuseLost(List.of(damaged, good), null))
        .doesNotThrowAnyException();
  }

  private static StoredFile wrappedBy(EvidenceKeys keys) throws GeneralSecurityException {
    byte[] wrapped = keys.wrap(keys.fresh(), "a");
    return new StoredFile("a", 1, "x", wrapped, keys.newest(), EvidencePlace.DISK);
  }
}
