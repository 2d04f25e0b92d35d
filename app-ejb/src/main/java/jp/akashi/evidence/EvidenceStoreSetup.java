package jp.akashi.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;

/** Chooses the store from the environment: {@link EvidencePlaces} names the variables. */
@ApplicationScoped
public class EvidenceStoreSetup {

  /** The key-encryption keys in {@code AKASHI_KEYS_DIR}. */
  @Produces
  @Singleton
  EvidenceKeys keys() {
    return EvidenceKeys.in(directory("AKASHI_KEYS_DIR"));
  }

  /**
   * The store of this installation.
   *
   * @throws IllegalStateException naming the variable that is missing or unusable
   */
  @Produces
  @ApplicationScoped
  EvidenceStore store(EvidenceKeys keys, Clock clock) {
    return new SealingStore(new Seal(keys), EvidencePlaces.of(System.getenv()), clock);
  }

  static Path directory(String variable) {
    String value = System.getenv(variable);
    if (value == null || value.isBlank()) {
      throw new IllegalStateException("The environment variable " + variable + " is not set");
    }
    return Path.of(value);
  }
}
