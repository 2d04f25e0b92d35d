package jp.akashi.search;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import jp.akashi.person.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every other second brings the index up to date with what changed on record. */
@Singleton
@Startup
@RunAs(Role.ENGINE)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IndexRound {

  private static final Logger LOG = LoggerFactory.getLogger(IndexRound.class);

  /** The start is over by then. */
  private static final Duration AFTER_START = Duration.ofSeconds(5);

  private static final Duration PAUSE = Duration.ofSeconds(2);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(30);

  @Inject private Indexing indexing;
  @Resource private TimerService timers;

  /**
   * @throws IllegalStateException if the settings say nothing sensible
   */
  @PostConstruct
  void begin() {
    LOG.info("The search index lies in {}", SearchSettings.in(System.getenv()));
    next(AFTER_START);
  }

  /**
   * An exception that left this method would have the server call it twice, and each call begins a
   * chain of its own.
   */
  @Timeout
  void go() {
    Duration pause = AFTER_FAILURE;
    try {
      pause = indexing.step() ? Duration.ZERO : PAUSE;
    } catch (RuntimeException failed) {
      LOG.error("The search index could not be brought up to date: {}", Indexing.why(failed));
    }
    next(pause);
  }

  private void next(Duration after) {
    timers.createSingleActionTimer(after.toMillis(), new TimerConfig(null, false));
  }
}
