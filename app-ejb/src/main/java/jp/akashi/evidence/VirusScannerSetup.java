package jp.akashi.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Chooses the scanner from the environment variable {@code AKASHI_SCANNER}: {@code host:port} of
 * ClamAV's daemon, or {@code off} where the body scans nothing. Without it every file stays in
 * quarantine: nothing is ever taken for clean by mistake.
 */
@ApplicationScoped
public class VirusScannerSetup {

  private static final Logger LOG = LoggerFactory.getLogger(VirusScannerSetup.class);
  private static final String VARIABLE = "AKASHI_SCANNER";

  /** A daemon may need so long for two gigabytes. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  @Produces
  @ApplicationScoped
  VirusScanner scanner(Clock clock) {
    return of(System.getenv(VARIABLE), clock);
  }

  /**
   * @throws IllegalStateException if the setting cannot be understood
   */
  static VirusScanner of(@Nullable String setting, Clock clock) {
    if ("off".equals(setting)) {
      LOG.warn("Evidence files are NOT scanned for viruses: {} is off", VARIABLE);
      return new NoScanner(ScanOutcome.NOT_SCANNED, clock);
    }
    if (setting == null || setting.isBlank()) {
      LOG.warn("{} is not set: every evidence file stays in quarantine", VARIABLE);
      return new NoScanner(ScanOutcome.QUARANTINED, clock);
    }
    if (!setting.matches("[^:]+:\\d{1,5}")) {
      throw new IllegalStateException(VARIABLE + " must be host:port or off, not " + setting);
    }
    String[] parts = setting.split(":");
    return new Clamd(parts[0], Integer.parseInt(parts[1]), PATIENCE, clock);
  }
}
