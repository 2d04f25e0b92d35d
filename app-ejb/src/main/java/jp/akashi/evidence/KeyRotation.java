package jp.akashi.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts the keys of files under the newest key-encryption key, so that an old one can be retired.
 */
@Stateless
@PermitAll
public class KeyRotation {

  private static final Logger LOG = LoggerFactory.getLogger(KeyRotation.class);
  private static final int STEP = 500;

  @Inject private EvidenceStore store;
  @Inject private StoredVersions stored;
  @Inject private Uploads uploads;
  @Inject private PartialFiles partial;

  /**
   * How far a rotation came.
   *
   * @param last id of the last version looked at, for the next step to go on after
   * @param wrapped how many keys were wrapped anew
   * @param lost how many could not be, because the key that wraps them is missing
   */
  public record Step(long last, int wrapped, int lost) {}

  /**
   * Wraps the keys of some files anew. One that cannot be is named in the log and passed over: it
   * keeps none of the others under the old key.
   *
   * @param after id of the version to go on after, 0 at first
   * @return empty when there are no more
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Optional<Step> step(long after) {
    List<EvidenceVersion> versions = stored.notUnder(store.newestKey(), after, STEP);
    if (versions.isEmpty()) {
      return Optional.empty();
    }
    int wrapped = 0;
    for (EvidenceVersion version : versions) {
      wrapped += rewrapped(version) ? 1 : 0;
    }
    long last = versions.get(versions.size() - 1).id();
    return Optional.of(new Step(last, wrapped, versions.size() - wrapped));
  }

  private boolean rewrapped(EvidenceVersion version) {
    try {
      stored.rewrap(version, store.rewrap(version.stored()));
      return true;
    } catch (IOException lost) {
      LOG.error("The key of {} cannot be wrapped anew: {}", version.label(), lost.toString());
      return false;
    }
  }

  /**
   * Wraps the keys of unfinished uploads anew. One whose key is lost stays as it is: whoever goes
   * on with it is told that it is damaged.
   *
   * @return how many
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public int uploads() {
    int wrapped = 0;
    for (Upload upload : uploads.notUnder(store.newestKey())) {
      try {
        wrapped += uploads.rewrap(upload, partial.rewrap(upload.key())) ? 1 : 0;
      } catch (DamagedUpload lost) {
        LOG.error("An unfinished upload cannot go on: {}", lost.toString());
      }
    }
    return wrapped;
  }
}
