package jp.akashi.idempotency;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every night, forgets answers nobody waits for any more. Whoever sends a request again after that
 * sends a new one.
 */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AnsweredSweep {

  /** How long the same request under the same key is answered alike. */
  static final Duration KEPT = Duration.ofDays(30);

  private static final Logger LOG = LoggerFactory.getLogger(AnsweredSweep.class);

  @Inject private AnsweredRequests answered;
  @Inject private Clock clock;

  @Schedule(hour = "3", minute = "17", persistent = false)
  void sweep() {
    int forgotten = answered.forget(clock.instant().minus(KEPT));
    if (forgotten > 0) {
      LOG.info("Forgot {} answers to requests", forgotten);
    }
  }
}
