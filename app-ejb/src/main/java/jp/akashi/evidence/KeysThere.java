package jp.akashi.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether the keys directory holds the keys that evidence on record was wrapped with. A server
 * whose keys directory is empty, not mounted or another one would make a key of its own and take
 * files in with it, which nobody could read once the right keys are back.
 */
@ApplicationScoped
class KeysThere {

  private static final Logger LOG = LoggerFactory.getLogger(KeysThere.class);

  /** Ids of keys that are lost for good, apart by commas: what they wrapped is given up. */
  static final String GIVEN_UP = "AKASHI_LOST_KEYS";

  private EvidenceKeys keys;

  KeysThere() {}

  @Inject
  KeysThere(EvidenceKeys keys) {
    this.keys = keys;
  }

  /**
   * Ends the start of a server that lacks a key.
   *
   * @param samples of every key in use some versions it wraps the key of
   * @throws IllegalStateException naming the keys, and the variable that gives them up
   */
  void refuseLost(Collection<EvidenceVersion> samples) {
    refuseLost(samples.stream().map(EvidenceVersion::stored).toList(), System.getenv(GIVEN_UP));
  }

  void refuseLost(List<StoredFile> samples, @Nullable String variable) {
    Set<String> lost = lost(samples);
    Set<String> givenUp = new TreeSet<>(lost);
    givenUp.retainAll(givenUp(variable));
    lost.removeAll(givenUp);
    if (!givenUp.isEmpty()) {
      LOG.error("Evidence under these keys is given up, as {} says: {}", GIVEN_UP, givenUp);
    }
    if (!lost.isEmpty()) {
      throw new IllegalStateException(
          "The keys directory AKASHI_KEYS_DIR does not hold the key of evidence on record: "
              + lost
              + ". Put the right directory in its place. If the keys are lost for good, name them in "
              + GIVEN_UP
              + ": what they wrapped stays unreadable.");
    }
  }

  /** Ids of the keys none of whose samples can be opened. */
  private Set<String> lost(List<StoredFile> samples) {
    Set<String> lost =
        samples.stream().map(StoredFile::keyId).collect(Collectors.toCollection(TreeSet::new));
    samples.stream().filter(keys::open).map(StoredFile::keyId).forEach(lost::remove);
    return lost;
  }

  private static Set<String> givenUp(@Nullable String variable) {
    return variable == null ? Set.of() : Set.of(variable.strip().split("\\s*,\\s*"));
  }
}
