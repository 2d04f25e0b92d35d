package jp.akashi.evidence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * After every start, has files looked into that waited for it, removes what uploads left behind
 * that a power cut interrupted, and puts every file's key under the newest key-encryption key.
 * Nobody waits for it: a large store takes its time, in many small transactions.
 */
@Singleton
@Startup
@PermitAll
public class EvidenceSweep {

  private static final Logger LOG = LoggerFactory.getLogger(EvidenceSweep.class);

  /** Longer than any upload takes: another server on the same store may be receiving one. */
  private static final Duration AGE = Duration.ofHours(24);

  @Inject private EvidenceStore store;
  @Inject private StoredVersions stored;
  @Inject private KeyRotation rotation;
  @Inject private KeysThere keysThere;
  @Inject private LookRound looks;
  @Resource private TimerService timers;

  /** A server that could not give its evidence back does not start. */
  @PostConstruct
  void begin() {
    store.refuseUnknown(stored.places());
    keysThere.refuseLost(stored.samples());
    timers.createSingleActionTimer(0, new TimerConfig(null, false));
  }

  @Timeout
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void tidyUp() {
    looks.soon();
    sweep();
    rotate();
  }

  private void rotate() {
    int wrapped = rotation.uploads();
    int lost = 0;
    for (Optional<KeyRotation.Step> step = rotation.step(0);
        step.isPresent();
        step = rotation.step(step.get().last())) {
      wrapped += step.get().wrapped();
      lost += step.get().lost();
    }
    if (wrapped > 0 || lost > 0) {
      LOG.info("Keys wrapped anew with the newest: {}; left under older ones: {}", wrapped, lost);
    }
  }

  private void sweep() {
    try {
      int removed = store.sweep(AGE, stored::knows);
      if (removed > 0) {
        LOG.info("Removed {} leftovers of interrupted uploads", removed);
      }
    } catch (IOException | EvidenceStoreDown unreadable) {
      LOG.warn("The evidence store could not be swept: {}", unreadable.toString());
    }
  }
}
