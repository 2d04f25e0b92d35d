package jp.akashi.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;

/** Chooses the store from the environment: so far always local disk. */
@ApplicationScoped
public class EvidenceStoreSetup {

  /**
   * The store in {@code AKASHI_EVIDENCE_DIR}, with its keys in {@code AKASHI_KEYS_DIR}.
   *
   * @throws IllegalStateException naming the variable that is missing
   */
  @Produces
  @ApplicationScoped
  EvidenceStore store(Clock clock) {
    try {
      return new LocalEvidenceStore(
          directory("AKASHI_EVIDENCE_DIR"), EvidenceKeys.in(directory("AKASHI_KEYS_DIR")), clock);
    } catch (IOException unusable) {
      throw new UncheckedIOException(unusable);
    }
  }

  private static Path directory(String variable) {
    String value = System.getenv(variable);
    if (value == null || value.isBlank()) {
      throw new IllegalStateException("The environment variable " + variable + " is not set");
    }
    return Path.of(value);
  }
}
