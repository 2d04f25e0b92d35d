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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * After every start and every hour, forgets uploads nobody continued and deletes what they sent.
 */
@Singleton
@Startup
@PermitAll
public class UploadSweep {

  private static final Logger LOG = LoggerFactory.getLogger(UploadSweep.class);
  private static final long HOUR = Duration.ofHours(1).toMillis();

  @Inject private UploadRecords records;
  @Inject private PartialFiles files;
  @Resource private TimerService timers;

  @PostConstruct
  void begin() {
    timers.createIntervalTimer(0, HOUR, new TimerConfig(null, false));
  }

  @Timeout
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void sweep() {
    int forgotten = records.forgetExpired();
    try {
      int removed = files.sweep(records::isUnderWay);
      if (forgotten + removed > 0) {
        LOG.info("Forgot {} uploads, removed {} partial files", forgotten, removed);
      }
    } catch (IOException unreadable) {
      LOG.warn("Partial files could not be swept: {}", unreadable.getMessage());
    }
  }
}
