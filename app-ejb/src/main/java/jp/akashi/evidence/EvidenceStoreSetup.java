package jp.akashi.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;

/** Chooses the store from the environment: so far always local disk. */
@ApplicationScoped
public class EvidenceStoreSetup {

  static final String EVIDENCE = "AKASHI_EVIDENCE_DIR";

  /** The key-encryption keys in {@code AKASHI_KEYS_DIR}. */
  @Produces
  @Singleton
  EvidenceKeys keys() {
    return EvidenceKeys.in(directory("AKASHI_KEYS_DIR"));
  }

  /**
   * The store in {@code AKASHI_EVIDENCE_DIR}.
   *
   * @throws IllegalStateException naming the variable that is missing
   */
  @Produces
  @ApplicationScoped
  EvidenceStore store(EvidenceKeys keys, Clock clock) {
    try {
      return new LocalEvidenceStore(directory(EVIDENCE), keys, clock);
    } catch (IOException unusable) {
      throw new UncheckedIOException(unusable);
    }
  }

  static Path directory(String variable) {
    String value = System.getenv(variable);
    if (value == null || value.isBlank()) {
      throw new IllegalStateException("The environment variable " + variable + " is not set");
    }
    return Path.of(value);
  }
}
