package jp.akashi.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import jp.akashi.person.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every half minute has scanned what could not be on arrival, and looked into what still waits.
 * What is found infected {@link RemovalRound} takes away.
 */
@Singleton
@RunAs(Role.ENGINE)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class QuarantineRound {

  private static final Logger LOG = LoggerFactory.getLogger(QuarantineRound.class);

  @Inject private Quarantine quarantine;
  @Inject private EvidenceStore store;
  @Inject private VirusScanner scanner;
  @Inject private LookRound looks;
  @Inject private Clock clock;

  @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
  void go() {
    try {
      scanWaiting();
    } catch (EvidenceStoreDown later) {
      LOG.warn("Files wait in quarantine for the evidence store");
    }
    looks.soon();
  }

  private void scanWaiting() {
    for (Quarantine.Waiting waiting : quarantine.waiting()) {
      ScanResult result = scan(waiting.stored());
      quarantine.scanned(waiting.id(), result);
      if (result.outcome() == ScanOutcome.QUARANTINED && !result.isTooMuch()) {
        return; // the scanner is down: the others would fare no better
      }
    }
  }

  private ScanResult scan(StoredFile file) {
    try (VirusScanner.Scanning scanning = scanner.begin();
        InputStream content = new ScannedStream(store.open(file), scanning)) {
      content.transferTo(OutputStream.nullOutputStream());
      ScanResult result = scanning.end();
      return result.isTooMuch() ? result.waiting() : result;
    } catch (IOException damaged) {
      LOG.error("Evidence {} in quarantine cannot be read", file.id(), damaged);
      return new ScanResult(ScanOutcome.QUARANTINED, null, null, clock.instant());
    }
  }
}
